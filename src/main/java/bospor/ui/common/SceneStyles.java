package bospor.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Moves a view's style sheets from its root to the window's scene. A sheet on a node makes JavaFX look through every
 * parent below it each time a node gets its styles: a chart of two thousand nodes takes half as long again.
 *
 * <p>The price is that the sheets of all views lie side by side: each names only its own classes.
 */
final class SceneStyles {
    private static final Set<String> LIFTED = new LinkedHashSet<>();

    private SceneStyles() {}

    /** The root without sheets of its own; the scene that it comes into gets them, after those it has. */
    static <P extends Parent> P lift(P root) {
        List<String> sheets = List.copyOf(root.getStylesheets());
        if (!sheets.isEmpty()) {
            LIFTED.addAll(sheets);
            root.getStylesheets().clear();
            // A scene that has just got its root has all of them from the theme, at once and in time.
            root.sceneProperty().subscribe(scene -> {
                if (scene != null && Theme.isDressed(scene)) {
                    complete(scene);
                }
            });
        }
        return root;
    }

    /** Gives the scene the sheets of all views that have been loaded; best before the view is put into it. */
    static void complete(Scene scene) {
        List<String> missing = new ArrayList<>(LIFTED);
        missing.removeAll(scene.getStylesheets());
        if (!missing.isEmpty()) {
            scene.getStylesheets().addAll(missing);
        }
    }

    /** These sheets, and after them those of all views that are not among them. */
    static List<String> with(List<String> sheets) {
        List<String> all = new ArrayList<>(sheets);
        LIFTED.stream().filter(s -> !sheets.contains(s)).forEach(all::add);
        return all;
    }
}
