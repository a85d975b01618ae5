package bospor.ui.common;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/** The letters that Bospor brings along, so that it looks the same everywhere. */
public final class Fonts {
    /** Names the folder with the fonts of an installation. The installer sets it. */
    private static final String FOLDER = "bospor.skrift";

    private static final List<String> LETTERS = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf");

    /** Not in the first picture. */
    private static final String SLANTED = "Roboto-Italic.ttf";

    /** Ends the name of a file within an address. */
    private static final Pattern CUTS = Pattern.compile("[#?]");

    private static final Set<String> LOADED = new HashSet<>();

    private Fonts() {}

    /** Loads the letters, unless somebody has. On any thread, also before JavaFX has a screen. */
    public static void load() {
        LETTERS.forEach(Fonts::load);
    }

    /** Loads the slanted letters too, unless somebody has; a view that writes with them asks for them. */
    public static void loadSlanted() {
        load(SLANTED);
    }

    private static synchronized void load(String file) {
        if (LOADED.add(file)) {
            Font.loadFont(find(file).toExternalForm(), 13);
        }
    }

    /**
     * Where this file lies, as JavaFX can read it: in the installation, or else in the program. What lies in a jar JavaFX
     * copies to the user's temporary folder before it reads it.
     */
    static URL find(String file) {
        String folder = System.getProperty(FOLDER);
        Path installed = folder == null ? null : Path.of(folder, file);
        if (installed != null
                && Files.isRegularFile(installed)
                && !CUTS.matcher(folder).find()) {
            return asItIs(installed);
        }
        URL own = Objects.requireNonNull(Fonts.class.getResource("/bospor/fonts/" + file), file);
        try {
            return own.getProtocol().equals("file") ? asItIs(Path.of(own.toURI())) : own;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JavaFX looks for a file whose name is the address as it stands, with {@code %20} where a name has a space. */
    @SuppressWarnings("deprecation") // The other ways to make one all write the name with %20.
    private static URL asItIs(Path file) {
        try {
            return new URL("file", "", file.toUri().getPath());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
