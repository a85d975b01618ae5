package bospor.ui.timeline;

import bospor.ui.common.details.DetailsLink;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The newest tax settlement of each adult as a card, its rows grouped; a missing one is explained in words. */
final class SettlementPane extends VBox {
    private final TimelineViewModel vm;

    SettlementPane(TimelineViewModel vm) {
        getStyleClass().add("oppgjoer");
        this.vm = vm;
        vm.tidslinjeProperty().subscribe(this::vis);
    }

    private void vis(@Nullable Tidslinje t) {
        getChildren().clear();
        if (t != null) {
            for (Personlinje p : t.personer()) {
                VBox kort = kort(p.oppgjoer());
                if (!p.aapen() && p.oppgjoer().aar() != null) {
                    kort.getChildren()
                            .add(new DetailsLink(
                                    p.navn(), p.nummer(), vm.lesing().detaljer()::open));
                }
                getChildren().add(kort);
            }
        }
    }

    private static VBox kort(Oppgjoerskort kort) {
        VBox boks = new VBox();
        boks.getStyleClass().addAll("card", "oppgjoerskort");
        boks.getChildren()
                .addAll(tekst(kort.navn() + " – " + kort.tittel(), "oppgjoer-tittel"), tekst(kort.status(), "muted"));
        if (kort.nettoformue() != null) {
            GridPane noekkel = rutenett();
            noekkel.getStyleClass().add("oppgjoer-noekkel");
            rad(noekkel, 0, Tekst.av("oppgjoer.netto"), Tekst.kr(kort.nettoformue()));
            boks.getChildren().add(noekkel);
        }
        for (Oppgjoerskort.Gruppe gruppe : kort.grupper()) {
            GridPane rader = rutenett();
            for (int i = 0; i < gruppe.rader().size(); i++) {
                Oppgjoerskort.Rad rad = gruppe.rader().get(i);
                rad(
                        rader,
                        i,
                        rad.navn(),
                        rad.beloep() == null ? Tekst.av("poster.utenBeloep") : Tekst.kr(rad.beloep()));
            }
            TitledPane felt = new TitledPane(
                    Tekst.av(
                            "oppgjoer.gruppe",
                            gruppe.navn(),
                            String.valueOf(gruppe.rader().size())),
                    rader);
            felt.setAnimated(false);
            felt.setExpanded(gruppe.rader().size() <= 4);
            boks.getChildren().add(felt);
        }
        return boks;
    }

    private static GridPane rutenett() {
        GridPane rutenett = new GridPane();
        rutenett.getStyleClass().add("oppgjoer-rader");
        ColumnConstraints navn = new ColumnConstraints();
        navn.setHgrow(Priority.ALWAYS);
        ColumnConstraints tall = new ColumnConstraints();
        tall.setHalignment(HPos.RIGHT);
        rutenett.getColumnConstraints().addAll(navn, tall);
        return rutenett;
    }

    private static void rad(GridPane rutenett, int n, String navn, String beloep) {
        Label tall = tekst(beloep, "post-beloep");
        tall.setWrapText(false);
        tall.setMinWidth(Region.USE_PREF_SIZE);
        tall.setAccessibleText(navn + " " + beloep);
        rutenett.addRow(n, tekst(navn, "oppgjoer-rad"), tall);
    }

    private static Label tekst(String tekst, String stil) {
        Label l = new Label(tekst);
        l.getStyleClass().add(stil);
        l.setWrapText(true);
        l.setMinHeight(Region.USE_PREF_SIZE);
        return l;
    }
}
