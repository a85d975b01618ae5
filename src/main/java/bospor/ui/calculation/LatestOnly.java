package bospor.ui.calculation;

import bospor.ui.common.BackgroundWork;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work at a time and only ever the newest that waits: answers arrive in order, and none from an input
 * that has been overtaken. Used on the screen's thread.
 */
public final class LatestOnly {
    private final BackgroundWork work;
    private boolean running;
    private @Nullable Runnable waiting;

    /** Over what runs work. */
    public LatestOnly(BackgroundWork work) {
        this.work = work;
    }

    /** Starts the work, now or when the running one is done; what waited before is dropped. */
    public <T> void submit(Callable<T> task, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Runnable start = () -> {
            running = true;
            work.start(task, answer -> finish(() -> onDone.accept(answer)), e -> finish(() -> onFailure.accept(e)));
        };
        if (running) {
            waiting = start;
        } else {
            start.run();
        }
    }

    /** Drops the answer of what runs, and what waits. */
    public void forget() {
        if (running) {
            waiting = () -> {};
        }
    }

    private void finish(Runnable deliver) {
        running = false;
        Runnable next = waiting;
        waiting = null;
        if (next == null) {
            deliver.run();
        } else {
            next.run();
        }
    }
}
