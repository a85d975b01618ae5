package bospor.ui.timeline;

import java.util.Objects;
import javafx.scene.input.KeyEvent;

/** The keys of the chart: the arrows move the cursor, Enter lists the posts, Escape puts the card away. */
final class ChartKeys {
    private final TimelineViewModel vm;
    private final HoverCard kort;

    ChartKeys(TimelineViewModel vm, HoverCard kort) {
        this.vm = vm;
        this.kort = kort;
    }

    void tast(KeyEvent e) {
        if (!(e.getTarget() instanceof ChartPart)) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> vm.flytt(-1);
            case RIGHT -> vm.flytt(1);
            case PAGE_UP -> vm.flytt(-12);
            case PAGE_DOWN -> vm.flytt(12);
            case HOME -> vm.flytt(-10_000);
            case END -> vm.flytt(10_000);
            case UP -> vm.flyttKilde(1);
            case DOWN -> vm.flyttKilde(-1);
            case ENTER, SPACE ->
                vm.velg(Objects.requireNonNull(vm.markoerProperty().get()));
            case ESCAPE -> kort.skjul();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
