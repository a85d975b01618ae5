package bospor.ui.timeline;

import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets a line of a list open the details of an adult: by a click on it, and by Enter when it is chosen. */
final class Lukketlinje {
    private Lukketlinje() {}

    /** The function gives whose details a line opens, null for every other line. */
    static <T> void aapnes(ListView<T> liste, Function<T, @Nullable Integer> person, TimelineViewModel vm) {
        liste.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && aapne(liste, person, vm)) {
                e.consume();
            }
        });
        liste.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                aapne(liste, person, vm);
            }
        });
    }

    private static <T> boolean aapne(ListView<T> liste, Function<T, @Nullable Integer> person, TimelineViewModel vm) {
        T linje = liste.getSelectionModel().getSelectedItem();
        Integer hvem = linje == null ? null : person.apply(linje);
        if (hvem != null) {
            vm.lesing().detaljer().open(hvem);
        }
        return hvem != null;
    }
}
