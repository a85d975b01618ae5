package bospor.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Hears of every touch of keyboard, mouse or screen in every window of the program, dialogs and pop-ups included. */
final class IdleWatch {
    private IdleWatch() {}

    /**
     * Calls {@code heard} at every input from now on, before anything else in the window hears of it, until the
     * subscription ends.
     */
    static Subscription onInput(EventHandler<InputEvent> heard) {
        Window.getWindows().forEach(w -> w.addEventFilter(InputEvent.ANY, heard));
        ListChangeListener<Window> windows = change -> {
            while (change.next()) {
                change.getRemoved().forEach(w -> w.removeEventFilter(InputEvent.ANY, heard));
                change.getAddedSubList().forEach(w -> w.addEventFilter(InputEvent.ANY, heard));
            }
        };
        Window.getWindows().addListener(windows);
        return () -> {
            Window.getWindows().removeListener(windows);
            Window.getWindows().forEach(w -> w.removeEventFilter(InputEvent.ANY, heard));
        };
    }
}
