package bospor.ui.timeline;

import bospor.text.Datotekst;
import bospor.text.Talltekst;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The chart's frame: round amounts with their lines, the months, and where a new year begins. Names and lines are used
 * again when other months are shown: a new label costs more than everything else in a frame.
 */
final class AxisLayer extends Pane {
    /** Most steps an axis is given. */
    static final int MAKS_STEG = 12;

    private static final double NAVNEBREDDE = 30;
    private static final double AARSBREDDE = 60;

    private final Spares<Region> linjer = new Spares<>(this, () -> strek("rutelinje"));
    private final Spares<Region> aarsskiller = new Spares<>(this, () -> strek("aarsskille"));
    private final Spares<Label> merker = new Spares<>(this, () -> navn("aksetall", Pos.CENTER_RIGHT));
    private final Spares<Label> maanedsnavn = new Spares<>(this, () -> navn("aksemaaned", Pos.CENTER));
    private final Spares<Label> aar = new Spares<>(this, () -> navn("akseaar", Pos.CENTER_LEFT));

    AxisLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** How many months there are for each name when there is room for so many names: a whole part of a year. */
    private static int tetthet(int maaneder, double plass) {
        for (int hver : new int[] {1, 2, 3, 6}) {
            if (maaneder <= hver * plass) {
                return hver;
            }
        }
        return 12;
    }

    private static Region strek(String stil) {
        Region strek = new Region();
        strek.getStyleClass().add(stil);
        strek.setManaged(false);
        return strek;
    }

    private static Label navn(String stil, Pos hvor) {
        Label navn = new Label();
        navn.getStyleClass().add(stil);
        navn.setAlignment(hvor);
        navn.setManaged(false);
        return navn;
    }

    /** Puts everything in its place. */
    void plasser(ChartGeometry g, List<YearMonth> maaneder, double rad) {
        beloep(g);
        int hver = tetthet(maaneder.size(), g.bredde() / NAVNEBREDDE);
        double ledigFra = 0;
        for (int i = 0; i < maaneder.size(); i++) {
            YearMonth maaned = maaneder.get(i);
            if ((maaned.getMonthValue() - 1) % hver == 0) {
                double bredde = Math.max(g.kolonne(i), NAVNEBREDDE);
                Label navn = maanedsnavn.next();
                navn.setText(Datotekst.kortMaaned(maaned));
                navn.resizeRelocate(g.x(i) + (g.kolonne(i) - bredde) / 2, g.bunn() + 3, bredde, rad);
            }
            boolean nyttAar = maaned.getMonthValue() == 1;
            if (nyttAar && i > 0) {
                aarsskiller.next().resizeRelocate(g.x(i), g.topp(), 1, g.hoeyde() + 2 * rad);
            }
            if ((nyttAar || i == 0) && g.x(i) >= ledigFra) {
                Label tall = aar.next();
                tall.setText(String.valueOf(maaned.getYear()));
                tall.resizeRelocate(g.x(i) + 4, g.bunn() + 3 + rad, AARSBREDDE, rad);
                ledigFra = g.x(i) + AARSBREDDE / 2;
            }
        }
        maanedsnavn.done();
        aarsskiller.done();
        aar.done();
    }

    private void beloep(ChartGeometry g) {
        for (long tall : g.akse().merker()) {
            double y = g.topp() + g.y((double) tall);
            Region linje = linjer.next();
            String stil = tall == 0 ? "nullinje" : "rutelinje";
            if (!linje.getStyleClass().getFirst().equals(stil)) {
                linje.getStyleClass().setAll(stil);
            }
            linje.resizeRelocate(g.venstre(), y, g.bredde(), 1);
            Label merke = merker.next();
            merke.setText(Talltekst.beloep(BigDecimal.valueOf(tall)));
            merke.resizeRelocate(0, y - 9, g.venstre() - 8, 18);
        }
        linjer.done();
        merker.done();
    }
}
