package bospor.app;

import java.util.List;

/** One command of the command line. */
interface Kommando {
    /** The word that starts it, for example {@code beregn}; two words for {@code logg verifiser}. */
    String navn();

    /** What comes after the options in the help ({@code [FIL… | -]}), empty for nothing. */
    default String plass() {
        return "";
    }

    /** What it does, in one line. */
    String hjelp();

    /** The options it knows. */
    List<Valg> valg();

    /** Carries it out and returns the exit code, see {@link Utgangskode}. */
    int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist;
}
