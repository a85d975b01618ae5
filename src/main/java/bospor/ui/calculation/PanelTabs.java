package bospor.ui.calculation;

import bospor.ui.common.Theme;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The breakdown and the panels as tabs; a panel is built when it is first opened, and scrolls by itself. */
final class PanelTabs extends TabPane {
    private static final double LEAST_HEIGHT = 300;
    private final Tab first;

    PanelTabs(String breakdownTitle, Node breakdown, List<Panel> panels) {
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("panels");
        setAccessibleText(breakdownTitle);
        setMinHeight(LEAST_HEIGHT);
        first = new Tab(breakdownTitle, breakdown);
        getTabs().add(first);
        panels.forEach(p -> getTabs().add(tab(p)));
    }

    /** Whether the breakdown is the tab that shows. */
    ObservableBooleanValue breakdownShows() {
        return first.selectedProperty();
    }

    private Tab tab(Panel panel) {
        Tab tab = new Tab(panel.title());
        tab.selectedProperty().subscribe((_, selected) -> {
            if (selected && tab.getContent() == null) {
                Parent view = panel.view().get();
                if (getScene() != null) {
                    Theme.prepare(getScene());
                }
                tab.setContent(scrolling(view));
            }
            panel.active().accept(selected);
        });
        return tab;
    }

    private static ScrollPane scrolling(Parent view) {
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
