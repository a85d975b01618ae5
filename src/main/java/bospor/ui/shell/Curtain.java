package bospor.ui.shell;

import bospor.ui.shell.ShellViewModel.Cover;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
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

    private final Pane root;
    private final Node frame;
    private final Supplier<CoverView> covers;
    private @Nullable CoverView cover;
    private @Nullable Node lastFocus;

    /**
     * A curtain that swaps the frame for a cover beside it in the root.
     *
     * @param covers makes the cover when the curtain is first drawn
     */
    Curtain(Pane root, Node frame, Supplier<CoverView> covers) {
        this.root = root;
        this.frame = frame;
        this.covers = covers;
    }

    /** Draws the curtain with this cover, or opens it. */
    void set(Cover wanted) {
        CoverView view = cover;
        if (wanted == Cover.NONE && view == null) {
            return;
        }
        if (view == null) {
            view = covers.get();
            view.setVisible(false);
            root.getChildren().add(view);
            cover = view;
        }
        view.show(wanted);
        swap(view, wanted != Cover.NONE);
    }

    private void swap(CoverView view, boolean drawn) {
        if (drawn == view.isVisible()) {
            return;
        }
        if (drawn && frame.getScene() != null) {
            lastFocus = frame.getScene().getFocusOwner();
        }
        frame.setVisible(!drawn);
        view.setVisible(drawn);
        view.setManaged(drawn);
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
            view.takeFocus();
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
