package bospor.app;

import bospor.config.Miljoe;
import java.time.Clock;
import java.time.Duration;

/** What the window must know before its services are there, and how they are started. */
interface Oppstart {
    /** Where Bospor runs. */
    Miljoe miljoe();

    /** Whether there are practice households to choose among. */
    boolean oevelseshusstander();

    /** Whether the look-up log can be read in the window: in training, and by those whose role is to follow it up. */
    boolean visLogg();

    /** How long the program may be left alone before the session is emptied. */
    Duration tomgang();

    /** {@code nb} or {@code nn}, until the user has chosen. */
    default String spraak() {
        return "nb";
    }

    /** Whether the administrator has fixed the language. */
    default boolean spraakErLaast() {
        return false;
    }

    /** Starts the services. Blocks; never called on the screen's thread. */
    Tjenester start() throws Exception;

    /** The rules that are calculated with. Reads files; never called on the screen's thread. */
    default Regelverk regelverk() {
        return Regelverk.innebygd();
    }

    /** How files are asked for. */
    default Filvalg filvalg() {
        return Filvalg.DIALOGER;
    }

    /** The business clock. */
    default Clock klokke() {
        return Forretningsklokke.av(miljoe());
    }
}
