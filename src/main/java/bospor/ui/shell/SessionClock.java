package bospor.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Counts how long nobody has touched the program: after a third of the limit the screen goes blank, at the limit a
 * countdown begins, and at its end the session is emptied.
 *
 * <p>Goes by the clock on the wall and by the one inside the machine, whichever says more: a PC that has slept past the
 * limit empties the session when it wakes, and a wall clock that is set back does not give it longer.
 */
public final class SessionClock {
    /** How long the case worker has after the limit to say that somebody is there. */
    static final Duration COUNTDOWN = Duration.ofSeconds(60);

    private static final int BLANK_AFTER_PART = 3;

    private final InstantSource wall;
    private final LongSupplier machine;
    private final Duration limit;
    private final Runnable expired;
    private final ReadOnlyObjectWrapper<Duration> left;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.IN_USE);
    private Instant touchedOnWall;
    private long touchedInMachine;
    private boolean resting;

    /** How far it has gone. */
    public enum Stage {
        /** Somebody is here. */
        IN_USE,
        /** Nobody has been here for a while: nothing may be read on the screen. */
        BLANK,
        /** The countdown to the end. */
        WARNING
    }

    /**
     * A clock that runs {@code expired} when the program has been left alone for the limit and the countdown. Then it
     * rests until somebody is there again.
     *
     * @param machine nanoseconds from any beginning, as {@code System::nanoTime}
     */
    public SessionClock(InstantSource wall, LongSupplier machine, Duration limit, Runnable expired) {
        this.wall = wall;
        this.machine = machine;
        this.limit = limit;
        this.expired = expired;
        this.touchedOnWall = wall.instant();
        this.touchedInMachine = machine.getAsLong();
        this.left = new ReadOnlyObjectWrapper<>(this, "left", limit.plus(COUNTDOWN));
    }

    /** How long it is until the session is emptied if nobody touches the program; never negative. */
    public ReadOnlyObjectProperty<Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** How far it has gone. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Somebody is here: counts from the beginning. */
    public void touch() {
        resting = false;
        touchedOnWall = wall.instant();
        touchedInMachine = machine.getAsLong();
        left.set(limit.plus(COUNTDOWN));
        stage.set(Stage.IN_USE);
    }

    /** A second has passed, or many. */
    public void tick() {
        if (resting) {
            return;
        }
        Duration alone = alone();
        Duration rest = limit.plus(COUNTDOWN).minus(alone);
        if (rest.isPositive()) {
            left.set(rest);
            stage.set(stage(alone));
        } else {
            touch();
            resting = true;
            expired.run();
        }
    }

    private Stage stage(Duration alone) {
        if (alone.compareTo(limit) >= 0) {
            return Stage.WARNING;
        }
        return alone.compareTo(limit.dividedBy(BLANK_AFTER_PART)) >= 0 ? Stage.BLANK : Stage.IN_USE;
    }

    private Duration alone() {
        Duration onWall = Duration.between(touchedOnWall, wall.instant());
        Duration inMachine = Duration.ofNanos(machine.getAsLong() - touchedInMachine);
        return onWall.compareTo(inMachine) > 0 ? onWall : inMachine;
    }
}
