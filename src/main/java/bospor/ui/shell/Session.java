package bospor.ui.shell;

import bospor.text.Datotekst;
import bospor.ui.common.Texts;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What the window is about.
 *
 * @param environment where Bospor runs
 * @param businessDate the date it is in the office, fixed in training
 * @param idle how long the program may be left alone before the session is emptied
 * @param realTime the clock on the wall
 * @param machineTime nanoseconds from any beginning, that nobody can set back
 * @param emptySession forgets everything that was fetched and typed, and runs what it is given, on the screen's
 *     thread, when nothing is left
 */
public record Session(
        Environment environment,
        LocalDate businessDate,
        Duration idle,
        InstantSource realTime,
        LongSupplier machineTime,
        Consumer<Runnable> emptySession) {
    /** Where Bospor runs. Everywhere but in production a banner says so all the time. */
    public enum Environment {
        PRODUCTION,
        TEST,
        TRAINING
    }

    /** The banner that says these are no real persons; empty in production. */
    String banner(Texts texts) {
        return switch (environment) {
            case PRODUCTION -> "";
            case TEST -> texts.get("testmiljoe");
            case TRAINING -> texts.get("oevelse", Datotekst.dato(businessDate));
        };
    }
}
