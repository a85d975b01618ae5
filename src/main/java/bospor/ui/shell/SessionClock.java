package bospor.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Counts how long nobody has touched the program, and empties the session when it has been long enough.
 *
 * <p>Goes by the clock on the wall: a PC that has slept past the limit empties the session when it wakes.
 */
public final class SessionClock {
    /** The end of the idle time that the case worker is warned in. */
    static final Duration WARNING = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final Duration limit;
    private final Runnable expired;
    private final ReadOnlyObjectWrapper<Duration> left;
    private Instant lastTouched;

    /** A clock that runs {@code expired} each time the program has been left alone for the whole limit. */
    public SessionClock(InstantSource clock, Duration limit, Runnable expired) {
        this.clock = clock;
        this.limit = limit;
        this.expired = expired;
        this.lastTouched = clock.instant();
        this.left = new ReadOnlyObjectWrapper<>(this, "left", limit);
    }

    /** How long it is until the session is emptied if nobody touches the program; never negative. */
    public ReadOnlyObjectProperty<Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Whether the end is so near that the case worker is warned. */
    public boolean warning() {
        return left.get().compareTo(WARNING) <= 0;
    }

    /** Somebody is here: counts from the beginning. */
    public void touch() {
        lastTouched = clock.instant();
        left.set(limit);
    }

    /** A second has passed, or many. */
    public void tick() {
        Duration rest = limit.minus(Duration.between(lastTouched, clock.instant()));
        if (rest.isPositive()) {
            left.set(rest);
        } else {
            touch();
            expired.run();
        }
    }
}
