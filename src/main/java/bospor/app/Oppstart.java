package bospor.app;

import bospor.casework.Feil;
import bospor.ui.search.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the window must know before its services are there, and how they are started. */
interface Oppstart {
    /** The fixed business date in training, otherwise null. */
    @Nullable
    LocalDate oevelsesdato();

    /** The business clock. */
    Clock klokke();

    /** How long the program may be left alone before the session is emptied. */
    Duration tomgang();

    /** The sentences for a failure. */
    Function<Feil, Failure> feiltekst();

    /** Starts the services. Blocks; never called on the screen's thread. */
    Tjenester start() throws Exception;
}
