package bospor.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The letters that Bospor brings along, so that it looks the same everywhere. */
public final class Fonts {
    private static final List<String> FILES = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf", "Roboto-Italic.ttf");

    private static boolean loaded;

    private Fonts() {}

    /** Loads them, unless somebody has. On any thread, also before JavaFX has a screen. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        for (String file : FILES) {
            Font.loadFont(
                    Objects.requireNonNull(Fonts.class.getResource("/bospor/fonts/" + file), file)
                            .toExternalForm(),
                    13);
        }
    }
}
