package bospor.ui.timeline;

import bospor.ui.common.details.DetailsLink;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** The figures above the picture, as a small table: who down, which months across. */
final class FiguresPane extends GridPane {
    /** Room for a month with its year on one line. */
    private static final double MINSTE_BREDDE = 82;

    private final TimelineViewModel vm;

    FiguresPane(TimelineViewModel vm) {
        getStyleClass().add("hovedtall");
        this.vm = vm;
        vm.tidslinjeProperty().subscribe(t -> vis(t == null ? null : Hovedtall.av(t)));
    }

    private void vis(@Nullable Hovedtall tall) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (tall == null) {
            return;
        }
        ColumnConstraints hvem = new ColumnConstraints();
        hvem.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().add(hvem);
        for (int k = 0; k < tall.titler().size(); k++) {
            ColumnConstraints kolonne = new ColumnConstraints();
            kolonne.setHalignment(HPos.RIGHT);
            kolonne.setMinWidth(MINSTE_BREDDE);
            getColumnConstraints().add(kolonne);
            Label tittel = tekst(tall.titler().get(k), "muted");
            tittel.setWrapText(true);
            tittel.setMinHeight(Region.USE_PREF_SIZE);
            tittel.setTextAlignment(TextAlignment.RIGHT);
            add(tittel, k + 1, 0);
        }
        for (int r = 0; r < tall.rader().size(); r++) {
            Hovedtall.Rad rad = tall.rader().get(r);
            boolean husstand = r == 0;
            add(tekst(rad.hvem(), husstand ? "hovedtall-husstand" : "hovedtall-person"), 0, r + 1);
            List<String> verdier = rad.tall();
            for (int k = 0; k < verdier.size(); k++) {
                Label verdi = tekst(verdier.get(k), husstand ? "hovedtall-husstand" : "hovedtall-person");
                verdi.setMinWidth(Region.USE_PREF_SIZE);
                verdi.setAccessibleText(rad.hvem() + ", " + tall.titler().get(k) + ": " + verdier.get(k));
                add(verdi, k + 1, r + 1);
            }
            if (rad.lukket() != null) {
                DetailsLink aapne =
                        new DetailsLink(rad.hvem(), rad.lukket(), vm.lesing().detaljer()::open);
                add(aapne, verdier.size() + 1, r + 1);
            }
        }
        if (!tall.merknad().isEmpty()) {
            Label merknad = tekst(tall.merknad(), "muted");
            merknad.setWrapText(true);
            merknad.setMinHeight(Region.USE_PREF_SIZE);
            add(merknad, 0, tall.rader().size() + 1, tall.titler().size() + 1, 1);
        }
    }

    private static Label tekst(String tekst, String stil) {
        Label l = new Label(tekst);
        l.getStyleClass().add(stil);
        return l;
    }
}
