package bospor.app;

import bospor.ui.common.Theme;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A view that is built once, and may be built before anyone opens it. Building and dressing a view the first time takes
 * longer than every time after: the first household of the day need not wait for that.
 */
final class Forberedt implements Supplier<Parent> {
    private static final String INGEN_STILER = "data:text/css,";

    private final Supplier<Parent> bygger;
    private @Nullable Parent visning;

    Forberedt(Supplier<Parent> bygger) {
        this.bygger = bygger;
    }

    @Override
    public Parent get() {
        if (visning == null) {
            visning = bygger.get();
        }
        return visning;
    }

    /** Builds the view and lays it out where nobody sees it, as large as the window. Nothing happens to one in use. */
    void forbered(Scene vindu) {
        Parent ny = get();
        if (ny.getScene() != null) {
            return;
        }
        StackPane ramme = new StackPane(ny);
        Scene proeve = new Scene(Theme.dress(ramme), vindu.getWidth(), vindu.getHeight());
        proeve.getRoot().applyCss();
        proeve.getRoot().layout();
        avkle(proeve);
        ramme.getChildren().clear();
    }

    /**
     * Takes every style off. JavaFX numbers the styles of each scene from the start: a view that came dressed into the window
     * would for a moment ask for the styles that have its old numbers there, and complain of what it finds.
     */
    private static void avkle(Scene proeve) {
        proeve.setUserAgentStylesheet(INGEN_STILER);
        proeve.getStylesheets().clear();
        proeve.getRoot().applyCss();
    }
}
