package bospor.ui.timeline;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Wide: the posts beside the picture. Narrow, as at 150 % scaling: below it, and the whole view scrolls. */
final class SidePlacement {
    private static final double BREDT_NOK = 1000;

    private SidePlacement() {}

    static void follow(Region root, Node side, Pane bredde, Pane hoeyde) {
        root.widthProperty()
                .subscribe(() -> Platform.runLater(() -> {
                    Pane hjem = root.getWidth() >= BREDT_NOK ? bredde : hoeyde;
                    if (root.getWidth() > 0 && !hjem.equals(side.getParent())) {
                        bredde.getChildren().remove(side);
                        hoeyde.getChildren().remove(side);
                        hjem.getChildren().add(side);
                    }
                }));
    }
}
