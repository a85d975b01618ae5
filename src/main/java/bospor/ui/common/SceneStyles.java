package bospor.ui.common;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Moves a view's style sheets from its root to the window's scene. A sheet on a node makes JavaFX look through every
 * parent below it each time a node gets its styles: a chart of two thousand nodes takes half as long again.
 *
 * <p>The price is that the sheets of all views lie side by side: each names only its own classes.
 */
final class SceneStyles {
    private SceneStyles() {}

    /** The root without sheets of its own; the scene that it comes into gets them, after those it has. */
    static <P extends Parent> P lift(P root) {
        List<String> sheets = List.copyOf(root.getStylesheets());
        if (!sheets.isEmpty()) {
            root.getStylesheets().clear();
            root.sceneProperty().subscribe(scene -> add(scene, sheets));
        }
        return root;
    }

    private static void add(@Nullable Scene scene, List<String> sheets) {
        if (scene != null) {
            sheets.stream().filter(s -> !scene.getStylesheets().contains(s)).forEach(scene.getStylesheets()::add);
        }
    }
}
