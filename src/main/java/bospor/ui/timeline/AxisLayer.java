package bospor.ui.timeline;

import bospor.text.Datotekst;
import bospor.text.Talltekst;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The chart's frame: round amounts with their lines, the months, and where a new year begins. */
final class AxisLayer extends Pane {
    /** Most steps an axis is given. */
    static final int MAKS_STEG = 12;

    private final List<YearMonth> maaneder;
    private final List<Label> merker = new ArrayList<>();
    private final List<Region> linjer = new ArrayList<>();
    private final List<Label> maanedsnavn = new ArrayList<>();
    private final List<Region> aarsskiller = new ArrayList<>();
    private final List<Label> aar = new ArrayList<>();

    AxisLayer(List<YearMonth> maaneder) {
        this.maaneder = maaneder;
        setMouseTransparent(true);
        for (int i = 0; i <= MAKS_STEG; i++) {
            linjer.add(strek("rutelinje"));
            merker.add(navn("", "aksetall", Pos.CENTER_RIGHT));
        }
        for (YearMonth maaned : maaneder) {
            maanedsnavn.add(navn(Datotekst.kortMaaned(maaned), "aksemaaned", Pos.CENTER));
            boolean nyttAar = maaned.getMonthValue() == 1 || maaned.equals(maaneder.getFirst());
            aar.add(navn(nyttAar ? String.valueOf(maaned.getYear()) : "", "akseaar", Pos.CENTER_LEFT));
            Region skille = strek("aarsskille");
            skille.setVisible(maaned.getMonthValue() == 1 && !maaned.equals(maaneder.getFirst()));
            aarsskiller.add(skille);
        }
        getChildren().addAll(linjer);
        getChildren().addAll(aarsskiller);
        getChildren().addAll(merker);
        getChildren().addAll(maanedsnavn);
        getChildren().addAll(aar);
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
        int hver = Math.max(1, (int) Math.ceil(30 / (g.bredde() / g.maaneder())));
        for (int i = 0; i < maaneder.size(); i++) {
            Label navn = maanedsnavn.get(i);
            navn.setVisible((maaneder.get(i).getMonthValue() - 1) % hver == 0);
            double bredde = Math.max(g.kolonne(i), 30);
            navn.resizeRelocate(Math.rint(g.x(i) + (g.kolonne(i) - bredde) / 2), g.bunn() + 3, bredde, rad);
            aar.get(i).resizeRelocate(g.x(i) + 4, g.bunn() + 3 + rad, 60, rad);
            aarsskiller.get(i).resizeRelocate(g.x(i), g.topp(), 1, g.hoeyde() + 2 * rad);
        }
    }
}
