package bospor.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The strips above the picture: what the figures alone would not say, and that two numbers are read as one person. */
final class NoticeStrips {
    private NoticeStrips() {}

    static List<Node> av(Tidslinje t, Husstandslesing lesing) {
        List<Node> striper = new ArrayList<>();
        if (lesing.erSammenslaatt()) {
            Hyperlink skill = new Hyperlink(Tekst.av("sammenslaatt.skill"));
            skill.setOnAction(_ -> lesing.skill());
            HBox stripe = new HBox(8, new Label(Tekst.av("sammenslaatt")), skill);
            stripe.getStyleClass().addAll("notice", "sammenslaatt");
            striper.add(stripe);
        }
        for (Varsel varsel : Varsel.av(t)) {
            Label stripe = new Label(varsel.tekst());
            stripe.getStyleClass().addAll("notice", varsel.alvor().stil());
            stripe.setWrapText(true);
            stripe.setMaxWidth(Double.MAX_VALUE);
            stripe.setMinHeight(Region.USE_PREF_SIZE);
            striper.add(stripe);
        }
        return striper;
    }
}
