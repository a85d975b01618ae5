package bospor.ui.shell;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A key that means something when it is pressed twice in a moment. */
final class Twice {
    private static final Duration MOMENT = Duration.ofMillis(700);
    private final LongSupplier nanoseconds;
    private long last;
    private boolean once;

    Twice(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Notes a press; whether it was the second one in a moment. */
    boolean pressed() {
        long now = nanoseconds.getAsLong();
        boolean second = once && now - last <= MOMENT.toNanos();
        once = !second;
        if (!second) {
            last = now;
        }
        return second;
    }
}
