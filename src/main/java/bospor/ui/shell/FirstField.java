package bospor.ui.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the keyboard into a view that has just been opened, so that nobody needs the mouse to get there. */
final class FirstField {
    private FirstField() {}

    /** Gives the first control of the view the keyboard, once the view has its size. */
    static void focus(Parent view) {
        Platform.runLater(() -> find(view).ifPresent(Node::requestFocus));
    }

    private static Optional<Node> find(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                Optional<Node> found = child.isFocusTraversable()
                        ? Optional.of(child)
                        : child instanceof Parent p ? find(p) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
