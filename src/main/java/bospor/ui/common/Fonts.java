package bospor.ui.common;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The letters that Bospor brings along, so that it looks the same everywhere. */
public final class Fonts {
    /** Names the folder with the fonts of an installation. The installer sets it. */
    private static final String FOLDER = "bospor.skrift";

    private static final List<String> LETTERS = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf", "Roboto-Italic.ttf");

    private static boolean loaded;

    private Fonts() {}

    /** Loads the letters, unless somebody has. On any thread, also before JavaFX has a screen. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        for (String file : LETTERS) {
            Font.loadFont(find(file).toExternalForm(), 13);
        }
    }

    /**
     * Where this file lies: in the installation, or else in the jar. What lies in a jar JavaFX copies to the user's temporary
     * folder before it reads it.
     */
    static URL find(String file) {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            Path installed = Path.of(folder, file);
            if (Files.isRegularFile(installed)) {
                try {
                    return installed.toUri().toURL();
                } catch (MalformedURLException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Objects.requireNonNull(Fonts.class.getResource("/bospor/fonts/" + file), file);
    }
}
