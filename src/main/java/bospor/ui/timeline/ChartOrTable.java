package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The two faces of the months in one place: the chart, or the equal table, whose months can be copied with Ctrl+C. */
final class ChartOrTable {
    private static final KeyCombination KOPIER = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private ChartOrTable() {}

    static void fill(Pane bilde, TimelineViewModel vm, Consumer<List<YearMonth>> kopier) {
        IncomeChart diagram = new IncomeChart(vm);
        IncomeTable tabellen = new IncomeTable(vm);
        bilde.getChildren().addAll(diagram, tabellen);
        diagram.visibleProperty().bind(vm.tabellProperty().not());
        tabellen.visibleProperty().bind(vm.tabellProperty());
        diagram.managedProperty().bind(diagram.visibleProperty());
        tabellen.managedProperty().bind(tabellen.visibleProperty());
        tabellen.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (KOPIER.match(e)) {
                kopier.accept(tabellen.valgteMaaneder());
                e.consume();
            }
        });
    }
}
