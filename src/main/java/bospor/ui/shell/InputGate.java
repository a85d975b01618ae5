package bospor.ui.shell;

import bospor.ui.common.PrivateClipboard;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What every key, click and movement does before the views hear of it: keeps the session alive, brings a blank screen
 * back, hides the figures, and notes what was copied.
 *
 * <p>The key or click that brings a blank screen back does nothing else: nobody sees what it would hit.
 */
final class InputGate {
    /** Empties the session, also when the screen is blank. */
    static final KeyCombination EMPTY =
            new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private static final KeyCombination NEW_WINDOW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination HIDE = new KeyCodeCombination(KeyCode.F9);
    private static final Set<KeyCombination> COPY = Set.of(
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN));
    private static final Set<KeyCombination> CUT = Set.of(
            new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN));
    private static final Set<EventType<? extends InputEvent>> PRESSES =
            Set.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, TouchEvent.TOUCH_PRESSED);

    private final ShellViewModel model;
    private final PrivateClipboard clipboard;
    private final BooleanSupplier inFront;
    private boolean wakingUp;
    private Point2D lastPlace = Point2D.ZERO;

    /** The gate of one window; {@code inFront} tells whether what is pressed is meant for it alone. */
    InputGate(ShellViewModel model, PrivateClipboard clipboard, BooleanSupplier inFront) {
        this.inFront = inFront;
        this.model = model;
        this.clipboard = clipboard;
    }

    /** The keys that do something in the whole window. */
    static void shortcuts(Scene scene, ShellViewModel model) {
        scene.getAccelerators().put(EMPTY, model::askToEmpty);
        scene.getAccelerators().put(NEW_WINDOW, model::openWindow);
    }

    void hear(InputEvent event) {
        boolean press = PRESSES.contains(event.getEventType());
        if (model.blank()) {
            if (press) {
                wakingUp = true;
                model.wake();
                if (event instanceof KeyEvent key && EMPTY.match(key) && inFront.getAsBoolean()) {
                    Platform.runLater(model::askToEmpty);
                }
            }
            event.consume();
        } else if (wakingUp) {
            endWakingUp(event.getEventType());
            if (press && event instanceof KeyEvent key && EMPTY.match(key) && inFront.getAsBoolean()) {
                Platform.runLater(model::askToEmpty);
            }
            event.consume();
        } else {
            if (isTouch(event)) {
                model.touch();
            }
            noteCopy(event);
            if (press && event instanceof KeyEvent key) {
                hideOrShow(key);
            }
        }
    }

    /** JavaFX sends mouse events of its own when something moves under a mouse that lies still. */
    private boolean isTouch(InputEvent event) {
        if (event.getEventType() != MouseEvent.MOUSE_MOVED && event instanceof MouseEvent mouse) {
            return mouse.getEventType() == MouseEvent.MOUSE_PRESSED
                    || mouse.getEventType() == MouseEvent.MOUSE_RELEASED
                    || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED;
        }
        if (event instanceof MouseEvent mouse) {
            Point2D place = new Point2D(mouse.getScreenX(), mouse.getScreenY());
            boolean moved = !place.equals(lastPlace);
            lastPlace = place;
            return moved;
        }
        return true;
    }

    private void endWakingUp(EventType<? extends InputEvent> type) {
        if (type == KeyEvent.KEY_RELEASED) {
            wakingUp = false;
        } else if (type == MouseEvent.MOUSE_RELEASED || type == TouchEvent.TOUCH_RELEASED) {
            // The click comes right after the release and belongs to it.
            Platform.runLater(() -> wakingUp = false);
        }
    }

    private void hideOrShow(KeyEvent key) {
        if (HIDE.match(key)) {
            model.toggleHidden();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.escape();
        }
    }

    /**
     * Copying by key is done here, so that Windows is told not to remember it. Text fields cut on their own, and copy from
     * their menu: then the selected text is what lies on the clipboard.
     */
    private void noteCopy(InputEvent event) {
        boolean copy = isPress(event, COPY);
        if (copy || isPress(event, CUT) || fromMenu(event)) {
            Window.getWindows().stream()
                    .map(Window::getScene)
                    .filter(scene -> scene != null && selected(scene) != null)
                    .forEach(scene -> {
                        String text = String.valueOf(selected(scene));
                        if (copy && event.getSource().equals(scene.getWindow())) {
                            clipboard.put(text);
                            event.consume();
                        } else {
                            clipboard.note(text);
                        }
                    });
        }
    }

    private static boolean isPress(InputEvent event, Set<KeyCombination> combinations) {
        return event instanceof KeyEvent key
                && key.getEventType() == KeyEvent.KEY_PRESSED
                && combinations.stream().anyMatch(c -> c.match(key));
    }

    private static boolean fromMenu(InputEvent event) {
        return event.getSource() instanceof PopupWindow
                && (event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == KeyEvent.KEY_PRESSED);
    }

    private static @Nullable String selected(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl text
                        && !(text instanceof PasswordField)
                        && !text.getSelectedText().isEmpty()
                ? text.getSelectedText()
                : null;
    }
}
