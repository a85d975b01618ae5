package bospor.ui.common;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/** The look of Bospor: a maintained theme, our names for colours and sizes, and a font that is the same everywhere. */
public final class Theme {
    private static final String STYLESHEET = resource("bospor.css");
    private static final List<String> FONTS =
            List.of("Roboto-Regular.ttf", "Roboto-Medium.ttf", "Roboto-Bold.ttf", "Roboto-Italic.ttf");

    private Theme() {}

    /** Sets the theme for all windows; call once, before the first scene. */
    public static void install() {
        for (String font : FONTS) {
            Font.loadFont(resource("/bospor/fonts/" + font), 13);
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives the root of a scene our style. Every scene needs it, dialogs and pop-ups included. */
    public static <P extends Parent> P dress(P root) {
        if (!root.getStylesheets().contains(STYLESHEET)) {
            root.getStylesheets().add(STYLESHEET);
        }
        return root;
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
