package bospor.ui.timeline;

import java.util.Locale;

/** What is known of one person's income in one month. The four states look and read differently everywhere. */
enum Maanedstilstand {
    /** Something was reported. */
    BELOEP("beloep"),
    /** Asked, and nothing was reported. Not proof of no income. */
    INGEN_RAPPORTERT("ingenRapportert"),
    /** Before the 10th of the following month: what came may grow. */
    IKKE_KOMPLETT("ikkeKomplett"),
    /** Not asked. */
    IKKE_HENTET("ikkeHentet"),
    /** Held back because of address protection. */
    SKJERMET("skjermet"),
    /** Asked, and the answer did not come or could not be used. */
    FEIL("feil");

    private final String noekkel;

    Maanedstilstand(String noekkel) {
        this.noekkel = noekkel;
    }

    /** Whether there is an answer to show figures from. */
    boolean kjent() {
        return this == BELOEP || this == INGEN_RAPPORTERT || this == IKKE_KOMPLETT;
    }

    /** The state in words, as in {@code ikke komplett ennå}. */
    String ord() {
        return Tekst.av("tilstand." + noekkel);
    }

    /** The state in a few letters for narrow cells. */
    String kort() {
        return Tekst.av("tilstand." + noekkel + ".kort");
    }

    /** The name of the state as a style. */
    String stil() {
        return "tilstand-" + noekkel.toLowerCase(Locale.ROOT);
    }
}
