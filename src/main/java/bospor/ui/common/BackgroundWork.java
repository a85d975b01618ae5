package bospor.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work off the screen's thread and brings the answer back onto it.
 *
 * <p>Tests use one that runs on the spot. Expected failures are values in the answer; {@code onFailure} is for faults in
 * the program only.
 */
@FunctionalInterface
public interface BackgroundWork {
    /** Starts the work; exactly one of the two receivers is called afterwards, on the screen's thread. */
    <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure);

    /** Starts work whose faults go to the program's general fault handler. */
    default <T> void start(Callable<T> work, Consumer<T> onDone) {
        start(work, onDone, e -> {
            Thread t = Thread.currentThread();
            t.getUncaughtExceptionHandler().uncaughtException(t, e);
        });
    }
}
