package bospor.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The look of Bospor: a maintained theme, our names for colours and sizes, and a font that is the same everywhere. */
public final class Theme {
    private static final String STYLESHEET = resource("bospor.css");

    private static Look look = Look.LIGHT;
    private static boolean installed;

    /** The colours. Each is a style sheet that gives every name in {@code bospor.css} its colour. */
    public enum Look {
        LIGHT("light.css"),
        DARK("dark.css"),
        /** White and yellow on black, with thick borders: for those who need every edge. */
        HIGH_CONTRAST("high-contrast.css");

        private final String file;

        // Only the name: what asks the class around it for more while it is made, may find it half made.
        Look(String file) {
            this.file = file;
        }

        private String colours() {
            return resource(file);
        }

        private String base() {
            return this == LIGHT
                    ? new PrimerLight().getUserAgentStylesheet()
                    : new PrimerDark().getUserAgentStylesheet();
        }
    }

    /** Apart, because Java's logging takes a while to set up. */
    private static final class Messages {
        /** Held here, or Java forgets what it was told. */
        private static final Logger CONTROLS = Logger.getLogger("javafx.scene.control");
    }

    private Theme() {}

    /**
     * Sets the theme for all windows; call before the first scene and the first control. On another thread than the screen's
     * it returns when JavaFX is up, and does not wait while the style sheet is read on the screen's.
     */
    public static void install() {
        installed = true;
        Application.setUserAgentStylesheet(look.base());
        if (Platform.isFxApplicationThread()) {
            prepareScreen();
        } else {
            Platform.runLater(Theme::prepareScreen);
        }
    }

    /** Gives every window, open now or later, these colours. */
    public static void choose(Look chosen) {
        look = chosen;
        if (!installed) {
            return;
        }
        Application.setUserAgentStylesheet(chosen.base());
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            // Pop-ups have the sheets of the window they belong to.
            if (scene != null
                    && !(window instanceof PopupWindow)
                    && scene.getStylesheets().contains(STYLESHEET)) {
                dress(scene);
            }
        }
    }

    /** The colours now. */
    public static Look look() {
        return look;
    }

    /** Gives the root of a scene our style. Every scene needs it, dialogs and pop-ups included. */
    public static <P extends Parent> P dress(P root) {
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dress(scene);
            }
        });
        return root;
    }

    /** Gives a scene that is to be printed our style in light colours, whatever the screen has: paper is white. */
    public static void dressForPaper(Scene page) {
        page.setUserAgentStylesheet(Look.LIGHT.base());
        page.getStylesheets().setAll(SceneStyles.with(List.of(Look.LIGHT.colours(), STYLESHEET)));
    }

    /** On the scene and not on its root: see {@link SceneStyles}. Before the sheets of the views, which build on it. */
    private static void dress(Scene scene) {
        List<String> wanted = List.of(look.colours(), STYLESHEET);
        ObservableList<String> sheets = scene.getStylesheets();
        if (sheets.size() >= wanted.size() && sheets.subList(0, wanted.size()).equals(wanted)) {
            return;
        }
        List<String> others = new ArrayList<>(sheets);
        for (Look other : Look.values()) {
            others.remove(other.colours());
        }
        others.remove(STYLESHEET);
        others.addAll(0, wanted);
        sheets.setAll(SceneStyles.with(others));
    }

    private static void prepareScreen() {
        // Lists that end within a few pixels of their last line make JavaFX tell so, to no use for anyone.
        Messages.CONTROLS.setLevel(Level.WARNING);
        Fonts.load();
    }

    /** Whether the scene has our style. */
    static boolean isDressed(Scene scene) {
        return scene.getStylesheets().contains(STYLESHEET);
    }

    /** Makes a scene ready for a view that has been loaded and is about to be shown in it. */
    public static void prepare(Scene scene) {
        if (isDressed(scene)) {
            SceneStyles.complete(scene);
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
