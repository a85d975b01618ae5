package bospor.ui.systemcheck;

import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Tilstand;
import bospor.ui.common.Texts;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One point of the check: a sign and a word for how it went, what was found, what to do and who can do it. */
final class PointBox extends HBox {
    private static final Map<Tilstand, String> ICONS = Map.of(
            Tilstand.OK, "mdi2c-check-circle-outline",
            Tilstand.MERKNAD, "mdi2a-alert-outline",
            Tilstand.FEIL, "mdi2c-close-circle-outline",
            Tilstand.IKKE_SJEKKET, "mdi2m-minus-circle-outline");

    PointBox(Sjekkpunkt point, Texts texts) {
        getStyleClass().addAll("point", "point-" + point.tilstand().name().toLowerCase(Locale.ROOT));
        VBox lines = new VBox(2);
        HBox.setHgrow(lines, Priority.ALWAYS);
        String state = texts.get("tilstand." + point.tilstand());
        add(lines, texts.get("punkt", point.navn(), state), "name");
        add(lines, point.funn(), "found");
        point.detaljer().forEach(d -> add(lines, d, "detail"));
        add(lines, point.raad().isEmpty() ? "" : texts.get("raad", point.raad()), "advice");
        add(lines, point.hvem().isEmpty() ? "" : texts.get("hvem", point.hvem()), "who");
        add(lines, point.kode().isEmpty() ? "" : texts.get("kode", point.kode()), "detail");
        getChildren().addAll(new FontIcon(ICONS.get(point.tilstand())), lines);
    }

    private static void add(VBox lines, String text, String style) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(style);
            lines.getChildren().add(label);
        }
    }
}
