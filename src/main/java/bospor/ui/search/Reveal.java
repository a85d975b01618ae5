package bospor.ui.search;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to something that has just appeared further down, as it does in a narrow window. */
final class Reveal {
    /** Less than this of it on the screen does not count as being seen. */
    private static final double SEEN = 120;

    private Reveal() {}

    /** Scrolls the pane around the node until its top is in view; does nothing when it is, or when nothing scrolls. */
    static void top(Node node) {
        Node around = node.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane pane) {
            Node content = pane.getContent();
            double seen = pane.getViewportBounds().getHeight();
            double room = content.getLayoutBounds().getHeight() - seen;
            Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double from = pane.getVvalue() * room;
            if (room > 0 && (place.getMinY() < from || place.getMinY() > from + seen - SEEN)) {
                pane.setVvalue(Math.clamp((place.getMinY() - 12) / room, 0, 1));
            }
        }
    }
}
