package bospor.ui.timeline;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/** The line through the household's month totals, with the figures where there is room. Empty when nothing may be summed. */
final class TotalLine extends Pane {
    private static final double PLASS_TIL_TALL = 46;

    private record Punkt(int n, Kroner sum, Maanedstilstand tilstand) {}

    private final Polyline komplett = new Polyline();
    private final Polyline ukomplett = new Polyline();
    private final Spares<Label> tall = new Spares<>(this, TotalLine::nyttTall);
    private final Spares<Circle> merker = new Spares<>(this, TotalLine::nyttMerke);
    private final List<Punkt> punkter = new ArrayList<>();
    private int sisteKomplette;

    TotalLine() {
        setMouseTransparent(true);
        setManaged(false);
        komplett.getStyleClass().add("sumlinje");
        ukomplett.getStyleClass().addAll("sumlinje", "ikke-komplett");
        getChildren().addAll(komplett, ukomplett);
    }

    private static Circle nyttMerke() {
        Circle merke = new Circle(3);
        merke.getStyleClass().add("sumpunkt");
        merke.setManaged(false);
        return merke;
    }

    private static Label nyttTall() {
        Label tall = new Label();
        tall.getStyleClass().add("sumtall");
        tall.setAlignment(Pos.CENTER);
        tall.setManaged(false);
        return tall;
    }

    /** The totals of the months that are shown. */
    void vis(Utsnitt utsnitt) {
        punkter.clear();
        sisteKomplette = -1;
        for (int n = 0; n < utsnitt.maaneder().size(); n++) {
            YearMonth maaned = utsnitt.maaneder().get(n);
            @Nullable Kroner sum = utsnitt.sum(maaned);
            if (sum != null) {
                Punkt punkt = new Punkt(n, sum, utsnitt.tidslinje().tilstand(maaned));
                punkter.add(punkt);
                sisteKomplette = punkt.tilstand != Maanedstilstand.IKKE_KOMPLETT ? n : sisteKomplette;
            }
        }
    }

    /** Puts the line in its place; the figures stand above the month's stack or the point, whichever is higher. */
    void plasser(ChartGeometry g, List<Double> stabler) {
        List<Double> hel = new ArrayList<>();
        List<Double> stiplet = new ArrayList<>();
        for (Punkt p : punkter) {
            double x = g.midt(p.n);
            double y = g.topp() + g.y(p.sum.verdi().doubleValue());
            if (p.n <= sisteKomplette) {
                hel.addAll(List.of(x, y));
            }
            if (p.n >= sisteKomplette) {
                stiplet.addAll(List.of(x, y));
            }
            Circle merke = merker.next();
            merke.setCenterX(x);
            merke.setCenterY(y);
            merke.setRadius(g.kolonne(p.n) < 16 ? 2 : 3);
            if (g.kolonne(p.n) >= PLASS_TIL_TALL && p.tilstand != Maanedstilstand.INGEN_RAPPORTERT) {
                skriv(p, g, Math.min(y, g.topp() + g.y(stabler.get(p.n))));
            }
        }
        merker.done();
        tall.done();
        komplett.getPoints().setAll(hel);
        ukomplett.getPoints().setAll(stiplet);
        ukomplett.setVisible(stiplet.size() > 2);
    }

    private void skriv(Punkt p, ChartGeometry g, double oeverst) {
        Label l = tall.next();
        l.setText(Tekst.hele(p.sum));
        l.getStyleClass().remove("ikke-komplett");
        if (p.tilstand == Maanedstilstand.IKKE_KOMPLETT) {
            l.getStyleClass().add("ikke-komplett");
        }
        double bredde = Math.ceil(l.prefWidth(-1));
        l.resizeRelocate(g.helt(g.midt(p.n) - bredde / 2), oeverst - 22, bredde, 16);
    }
}
