package bospor.ui.timeline;

import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The band behind the month whose posts are listed. */
final class ChosenMonth extends Region {
    ChosenMonth() {
        getStyleClass().add("valgt-maaned");
        setManaged(false);
    }

    /** Stands behind the chosen month when it is among these, and this far below the axis. */
    void vis(@Nullable Markoer valgt, List<MonthColumn> viste, @Nullable ChartGeometry g, double under) {
        setVisible(false);
        for (int n = 0; g != null && valgt != null && n < viste.size() && n < g.maaneder(); n++) {
            if (valgt.maaned().equals(viste.get(n).sted().maaned())) {
                setVisible(true);
                resizeRelocate(g.x(n), 0, g.kolonne(n), g.bunn() + under);
            }
        }
    }
}
