package bospor.ui.common;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Nodes that are there at times only. */
public final class Showing {
    private Showing() {}

    /** Shows the node while the condition holds; otherwise it takes no room either. */
    public static void onlyWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
