package bospor.app;

import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a screen to open a window on. JavaFX itself answers with a stack trace; a person in front of a
 * terminal needs one sentence.
 */
final class Skjerm {
    private static final String INGEN_SKJERM =
            "Bospor fant ingen skjerm å åpne vinduet på. Start fra et skrivebord, eller installer"
                    + " pakkene «xvfb», «xauth» og «libgtk-3-0» og start med «xvfb-run -a» foran kommandoen.";

    private static final String SKJERMEN_SVARER_IKKE =
            "Bospor får ikke åpnet vinduet, fordi skjermen som DISPLAY nevner, ikke svarer."
                    + " Start fra et skrivebord du er logget på, eller start med «xvfb-run -a» foran kommandoen.";

    private static final String INGEN_GTK =
            "Bospor kan ikke åpne vinduet fordi GTK 3 mangler. Installer pakken «libgtk-3-0»"
                    + " (på nyere systemer «libgtk-3-0t64»), for eksempel med «sudo apt-get install libgtk-3-0».";

    /** Outside the package JavaFX lies on the class path; nobody who starts Bospor can do anything with its warning. */
    private static final String PAA_KLASSESTIEN = "Unsupported JavaFX configuration";

    private Skjerm() {}

    /** What JavaFX says by itself. Only where it is needed: Java's logging takes a while to set up. */
    private static final class Meldinger {
        /** Held here, or Java forgets what it was told. */
        private static final Logger JAVAFX = Logger.getLogger("javafx");
    }

    /**
     * Asks the system whether there is a screen at all; it is asked first, because JavaFX answers late.
     *
     * @throws Avvist with a sentence that says what to do
     */
    static void krev() throws Avvist {
        String plattform = System.getProperty("glass.platform", "");
        if (mangler(System.getProperty("os.name"), plattform, System.getenv())) {
            throw Avvist.bruk(INGEN_SKJERM);
        }
    }

    /**
     * Starts JavaFX, before there is anything to show.
     *
     * @throws Avvist with a sentence that says what stands in the way and what to do
     */
    static void start() throws Avvist {
        if (!Platform.class.getModule().isNamed()) {
            Meldinger.JAVAFX.setFilter(linje -> !linje.getMessage().startsWith(PAA_KLASSESTIEN));
        }
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException | LinkageError e) {
            throw Avvist.bruk(hvorfor(e));
        }
    }

    /** What it means that JavaFX did not start. */
    static String hvorfor(Throwable e) {
        return String.valueOf(e.getMessage()).contains("DISPLAY") ? SKJERMEN_SVARER_IKKE : INGEN_GTK;
    }

    static boolean mangler(String operativsystem, String plattform, Map<String, String> miljoe) {
        return operativsystem.toLowerCase(Locale.ROOT).contains("linux")
                && !plattform.equalsIgnoreCase("Headless")
                && tom(miljoe.get("DISPLAY"))
                && tom(miljoe.get("WAYLAND_DISPLAY"));
    }

    private static boolean tom(@Nullable String verdi) {
        return verdi == null || verdi.isBlank();
    }
}
