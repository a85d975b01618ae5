package bospor.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a screen to open a window on. JavaFX itself answers with a stack trace; a person in front of a
 * terminal needs one sentence.
 */
final class Skjerm {
    /** What JavaFX needs on Linux beyond the JDK. */
    static final String GTK = "libgtk-3.so.0";

    private Skjerm() {}

    /** What stands in the way of a window on this machine, as a sentence that says what to do; empty when nothing does. */
    static Optional<String> hinder() {
        return hinder(
                System.getProperty("os.name"),
                System.getProperty("glass.platform", ""),
                System.getenv(),
                Skjerm::finnes);
    }

    static Optional<String> hinder(
            String operativsystem, String plattform, Map<String, String> miljoe, Predicate<String> finnes) {
        boolean linux = operativsystem.toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || plattform.equalsIgnoreCase("Headless")) {
            return Optional.empty();
        }
        if (tom(miljoe.get("DISPLAY")) && tom(miljoe.get("WAYLAND_DISPLAY"))) {
            return Optional.of("Bospor fant ingen skjerm å åpne vinduet på. Start fra et skrivebord, eller installer"
                    + " pakkene «xvfb», «xauth» og «libgtk-3-0» og start med «xvfb-run -a» foran kommandoen.");
        }
        if (!finnes.test(GTK)) {
            return Optional.of("Bospor kan ikke åpne vinduet fordi GTK 3 mangler. Installer pakken «libgtk-3-0»"
                    + " (på nyere systemer «libgtk-3-0t64»), for eksempel med «sudo apt-get install libgtk-3-0».");
        }
        return Optional.empty();
    }

    private static boolean tom(@Nullable String verdi) {
        return verdi == null || verdi.isBlank();
    }

    // Nothing in the library is called from here.
    @SuppressWarnings("restricted")
    private static boolean finnes(String bibliotek) {
        try {
            // Kept open: JavaFX needs it in a moment, and opening it takes a while.
            SymbolLookup.libraryLookup(bibliotek, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
