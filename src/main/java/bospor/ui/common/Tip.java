package bospor.ui.common;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that show when the pointer rests on a node. The tooltip itself is made when the pointer first comes there: each
 * is a window of its own, the first picture would have to wait for all of them, and most are never seen.
 */
public final class Tip {
    private Tip() {}

    /** Shows this text, which a screen reader has as the node's help. */
    public static void on(Node node, String text) {
        node.setAccessibleHelp(text);
        on(node, () -> text);
    }

    /** Shows what the supplier says at that moment. */
    public static void on(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tip = new Tooltip(text.get());
                tip.setOnShowing(_ -> tip.setText(text.get()));
                Tooltip.install(node, tip);
            }
        });
    }
}
