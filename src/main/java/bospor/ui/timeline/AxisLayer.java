package bospor.ui.timeline;

import bospor.text.Datotekst;
import bospor.text.Talltekst;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The chart's frame: round amounts with their lines, the months, and where a new year begins. */
final class AxisLayer extends Pane {
    /** Most steps an axis is given. */
    static final int MAKS_STEG = 12;

    private static final int FLEST_NAVN = 40;
    private static final double NAVNEBREDDE = 30;

    private final List<YearMonth> maaneder;
    private final List<Label> merker = new ArrayList<>();
    private final List<Region> linjer = new ArrayList<>();
    private final Map<Integer, Label> maanedsnavn = new TreeMap<>();
    private final Map<Integer, Region> aarsskiller = new TreeMap<>();
    private final Map<Integer, Label> aar = new TreeMap<>();

    AxisLayer(List<YearMonth> maaneder) {
        this.maaneder = maaneder;
        setMouseTransparent(true);
        for (int i = 0; i <= MAKS_STEG; i++) {
            linjer.add(strek("rutelinje"));
            merker.add(navn("", "aksetall", Pos.CENTER_RIGHT));
        }
        int hver = tetthet(maaneder.size(), FLEST_NAVN);
        for (int i = 0; i < maaneder.size(); i++) {
            YearMonth maaned = maaneder.get(i);
            boolean nyttAar = maaned.getMonthValue() == 1;
            if ((maaned.getMonthValue() - 1) % hver == 0) {
                maanedsnavn.put(i, navn(Datotekst.kortMaaned(maaned), "aksemaaned", Pos.CENTER));
            }
            if (nyttAar || i == 0) {
                aar.put(i, navn(String.valueOf(maaned.getYear()), "akseaar", Pos.CENTER_LEFT));
            }
            if (nyttAar && i > 0) {
                aarsskiller.put(i, strek("aarsskille"));
            }
        }
        getChildren().addAll(linjer);
        getChildren().addAll(aarsskiller.values());
        getChildren().addAll(merker);
        getChildren().addAll(maanedsnavn.values());
        getChildren().addAll(aar.values());
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

    private static Label navn(String tekst, String stil, Pos hvor) {
        Label navn = new Label(tekst);
        navn.getStyleClass().add(stil);
        navn.setAlignment(hvor);
        navn.setManaged(false);
        return navn;
    }

    /** Puts everything in its place. */
    void plasser(ChartGeometry g, double rad) {
        List<Long> tall = g.akse().merker();
        for (int i = 0; i <= MAKS_STEG; i++) {
            boolean brukt = i < tall.size();
            linjer.get(i).setVisible(brukt);
            merker.get(i).setVisible(brukt);
            if (brukt) {
                double y = g.topp() + g.y(tall.get(i));
                linjer.get(i).resizeRelocate(g.venstre(), y, g.bredde(), 1);
                linjer.get(i).getStyleClass().setAll(tall.get(i) == 0 ? "nullinje" : "rutelinje");
                merker.get(i).setText(Talltekst.beloep(BigDecimal.valueOf(tall.get(i))));
                merker.get(i).resizeRelocate(0, y - 9, g.venstre() - 8, 18);
            }
        }
        int hver = tetthet(maaneder.size(), g.bredde() / NAVNEBREDDE);
        maanedsnavn.forEach((i, navn) -> {
            navn.setVisible((maaneder.get(i).getMonthValue() - 1) % hver == 0);
            double bredde = Math.max(g.kolonne(i), NAVNEBREDDE);
            navn.resizeRelocate(Math.rint(g.x(i) + (g.kolonne(i) - bredde) / 2), g.bunn() + 3, bredde, rad);
        });
        aar.forEach((i, navn) -> navn.resizeRelocate(g.x(i) + 4, g.bunn() + 3 + rad, 60, rad));
        aarsskiller.forEach((i, skille) -> skille.resizeRelocate(g.x(i), g.topp(), 1, g.hoeyde() + 2 * rad));
    }
}
