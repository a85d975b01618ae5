package bospor.text;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The form of Norwegian that the screen is in now: one for the whole program, as the language of a machine is.
 *
 * <p>Bokmål until somebody chooses. What is written to a file in another language than the screen's (a note, the command
 * line) says which by itself and never asks here. Choose on the screen's thread; reading is safe anywhere.
 */
public final class Skjermspraak {
    /** Bokmål, the root of every bundle. */
    public static final Locale BOKMAAL = Locale.of("nb");

    public static final Locale NYNORSK = Locale.of("nn");

    private static final List<Runnable> LYTTERE = new CopyOnWriteArrayList<>();
    private static volatile Locale naa = BOKMAAL;

    private Skjermspraak() {}

    /** The language now. */
    public static Locale naa() {
        return naa;
    }

    /** The language with the code {@code nb} or {@code nn}; bokmål for any other. */
    public static Locale av(String kode) {
        return kode.equals(NYNORSK.getLanguage()) ? NYNORSK : BOKMAAL;
    }

    /** Changes the language, and tells those who listen when it was another one. */
    public static void velg(Locale spraak) {
        if (!spraak.equals(naa)) {
            naa = spraak;
            LYTTERE.forEach(Runnable::run);
        }
    }

    /** Runs this after each change, until what comes back is run. */
    public static Runnable lytt(Runnable vedBytte) {
        LYTTERE.add(vedBytte);
        return () -> LYTTERE.remove(vedBytte);
    }
}
