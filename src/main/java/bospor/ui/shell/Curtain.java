package bospor.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything off the screen and puts it back: the window's content, the content of dialogs, and for good all
 * menus, cards and tooltips. What is off the screen is out of reach for the keyboard and for a screen reader too.
 */
final class Curtain {
    /** Property of the root of a window that has a curtain of its own. */
    static final String ITS_OWN = "bospor.curtain";

    private final Node frame;
    private final Node cover;
    private final Node first;
    private @Nullable Node lastFocus;

    /** A curtain that swaps the frame for the cover, and gives the keyboard to the cover's first control. */
    Curtain(Node frame, Node cover, Node first) {
        this.frame = frame;
        this.cover = cover;
        this.first = first;
    }

    void set(boolean drawn) {
        if (drawn == cover.isVisible()) {
            return;
        }
        if (drawn && frame.getScene() != null) {
            lastFocus = frame.getScene().getFocusOwner();
        }
        frame.setVisible(!drawn);
        cover.setVisible(drawn);
        cover.setManaged(drawn);
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                if (drawn) {
                    popup.hide();
                }
            } else if (window.getScene() != null && isOther(window.getScene())) {
                window.getScene().getRoot().setVisible(!drawn);
            }
        }
        if (drawn) {
            first.requestFocus();
        } else if (lastFocus != null) {
            lastFocus.requestFocus();
            lastFocus = null;
        }
    }

    /** Closes every dialog and pop-up, as when their cross was pressed: what they showed is gone. */
    void closeOthers() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window.getScene() != null && isOther(window.getScene())) {
                window.hide();
            }
        }
    }

    private boolean isOther(Scene scene) {
        return !scene.equals(frame.getScene())
                && !scene.getRoot().getProperties().containsKey(ITS_OWN);
    }
}
