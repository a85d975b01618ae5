package bospor.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Nodes of one kind in a pane, used again from frame to frame; those that one frame does not need are hidden. */
final class Spares<T extends Node> {
    private final Pane pane;
    private final Supplier<T> make;
    private final List<T> nodes = new ArrayList<>();
    private int used;

    Spares(Pane pane, Supplier<T> make) {
        this.pane = pane;
        this.make = make;
    }

    /** The next one of this frame. */
    T next() {
        if (used == nodes.size()) {
            T ny = make.get();
            nodes.add(ny);
            pane.getChildren().add(ny);
            // Made while the frame is laid out, which is after its styles were set: without this a label has no size.
            ny.applyCss();
        }
        T node = nodes.get(used++);
        node.setVisible(true);
        return node;
    }

    /** The frame needs no more of them. */
    void done() {
        for (int i = used; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
        used = 0;
    }
}
