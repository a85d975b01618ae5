package bospor.ui.calculation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What was typed before, to go back to and forth again. Letters typed one after the other in a field are one step. */
final class UndoHistory {
    private static final int STEPS = 200;
    /** A longer pause than this, in nanoseconds, makes the next letter a step of its own. */
    private static final long PAUSE = 2_000_000_000L;

    private final Supplier<Memory> memory;
    private final LongSupplier clock;
    private final Deque<Map<List<Object>, @Nullable Object>> back = new ArrayDeque<>();
    private final Deque<Map<List<Object>, @Nullable Object>> forth = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private Map<List<Object>, @Nullable Object> now = Map.of();
    private Set<List<Object>> lastTyped = Set.of();
    private long lastTime;
    private boolean restoring;

    /**
     * A history of nothing.
     *
     * @param memory what can be typed in at the moment
     * @param clock nanoseconds that only grow
     */
    UndoHistory(Supplier<Memory> memory, LongSupplier clock) {
        this.memory = memory;
        this.clock = clock;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Forgets all steps: what is typed now is where one starts. */
    void start() {
        back.clear();
        forth.clear();
        lastTyped = Set.of();
        now = memory.get().read();
        tell();
    }

    /** Takes note of what is typed now. A field that has come to is none that was changed. */
    void note() {
        if (restoring) {
            return;
        }
        Map<List<Object>, @Nullable Object> read = memory.get().read();
        Set<List<Object>> changed = new HashSet<>();
        now.forEach((key, value) -> {
            if (read.containsKey(key) && !Objects.equals(value, read.get(key))) {
                changed.add(key);
            }
        });
        if (!changed.isEmpty()) {
            long time = clock.getAsLong();
            boolean goesOn = changed.equals(lastTyped)
                    && changed.size() == 1
                    && read.get(changed.iterator().next()) instanceof String
                    && time - lastTime < PAUSE;
            if (!goesOn || back.isEmpty()) {
                back.push(now);
                if (back.size() > STEPS) {
                    back.removeLast();
                }
            }
            lastTyped = changed;
            lastTime = time;
            forth.clear();
        }
        now = read;
        tell();
    }

    /** One step back. */
    void undo() {
        move(back, forth);
    }

    /** One step forth again. */
    void redo() {
        move(forth, back);
    }

    private void move(Deque<Map<List<Object>, @Nullable Object>> from, Deque<Map<List<Object>, @Nullable Object>> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(memory.get().read());
        restoring = true;
        memory.get().write(from.pop());
        restoring = false;
        now = memory.get().read();
        lastTyped = Set.of();
        tell();
    }

    private void tell() {
        canUndo.set(!back.isEmpty());
        canRedo.set(!forth.isEmpty());
    }
}
