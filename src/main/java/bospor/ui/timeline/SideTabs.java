package bospor.ui.timeline;

import java.util.Map;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Keeps the tabs beside the picture and what the view model says of them in step. */
final class SideTabs {
    private SideTabs() {}

    static void bind(TabPane side, Map<Side, Tab> faner, TimelineViewModel vm) {
        vm.sideProperty().subscribe(s -> side.getSelectionModel().select(faner.get(s)));
        side.getSelectionModel()
                .selectedItemProperty()
                .subscribe(valgt -> faner.forEach((s, fane) -> {
                    if (fane.equals(valgt)) {
                        vm.visSide(s);
                    }
                }));
    }
}
