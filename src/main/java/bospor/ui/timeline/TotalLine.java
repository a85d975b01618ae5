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

    private static final int FLEST_TALL = 30;

    private record Punkt(
            int n, double kroner, Circle merke, @Nullable Label tall) {}

    private final List<Punkt> punkter = new ArrayList<>();
    private final Polyline komplett = new Polyline();
    private final Polyline ukomplett = new Polyline();
    private final int sisteKomplette;

    TotalLine(Utsnitt utsnitt) {
        setMouseTransparent(true);
        komplett.getStyleClass().add("sumlinje");
        ukomplett.getStyleClass().addAll("sumlinje", "ikke-komplett");
        getChildren().addAll(komplett, ukomplett);
        int siste = -1;
        for (int n = 0; n < utsnitt.maaneder().size(); n++) {
            YearMonth maaned = utsnitt.maaneder().get(n);
            @Nullable Kroner sum = utsnitt.sum(maaned);
            Maanedstilstand tilstand = utsnitt.tidslinje().tilstand(maaned);
            if (sum == null) {
                continue;
            }
            boolean ferdig = tilstand != Maanedstilstand.IKKE_KOMPLETT;
            siste = ferdig ? n : siste;
            Circle merke = new Circle(3);
            merke.getStyleClass().add("sumpunkt");
            Label tall = null;
            if (utsnitt.maaneder().size() <= FLEST_TALL && tilstand != Maanedstilstand.INGEN_RAPPORTERT) {
                tall = tall(sum, ferdig);
                getChildren().add(tall);
            }
            merke.setManaged(false);
            punkter.add(new Punkt(n, sum.verdi().doubleValue(), merke, tall));
            getChildren().add(merke);
        }
        sisteKomplette = siste;
    }

    private static Label tall(Kroner sum, boolean ferdig) {
        Label tall = new Label(Tekst.hele(sum));
        tall.getStyleClass().add("sumtall");
        if (!ferdig) {
            tall.getStyleClass().add("ikke-komplett");
        }
        tall.setAlignment(Pos.CENTER);
        tall.setManaged(false);
        return tall;
    }

    /** Puts the line in its place; the figures stand above the month's stack or the point, whichever is higher. */
    void plasser(ChartGeometry g, List<Double> stabler) {
        komplett.getPoints().clear();
        ukomplett.getPoints().clear();
        for (Punkt p : punkter) {
            double x = g.midt(p.n);
            double y = g.topp() + g.y(p.kroner);
            if (p.n <= sisteKomplette) {
                komplett.getPoints().addAll(x, y);
            }
            if (p.n >= sisteKomplette) {
                ukomplett.getPoints().addAll(x, y);
            }
            p.merke.setCenterX(x);
            p.merke.setCenterY(y);
            p.merke.setRadius(g.kolonne(p.n) < 16 ? 2 : 3);
            if (p.tall != null) {
                p.tall.setVisible(g.kolonne(p.n) >= PLASS_TIL_TALL);
                double oeverst = Math.min(y, g.topp() + g.y(stabler.get(p.n)));
                double bredde = Math.ceil(p.tall.prefWidth(-1));
                p.tall.resizeRelocate(g.midt(p.n) - Math.floor(bredde / 2), oeverst - 22, bredde, 16);
            }
        }
        ukomplett.setVisible(ukomplett.getPoints().size() > 2);
    }
}
