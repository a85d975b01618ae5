package bospor.ui.calculation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is typed in the panels beside the calculation, as text under names of the panels' own: kept for the session like the
 * rest of what is typed for the case, and taken back with the rest where it is a fact and not something tried out.
 *
 * <p>Used on the screen's thread. An empty text is nothing.
 */
public final class PanelFacts {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Runnable changed;
    private final Runnable came;
    private boolean writing;

    private record Place(boolean fact, Supplier<String> read, Consumer<String> write) {}

    /** Tells when something typed has changed, and when there is a new place to type in. */
    PanelFacts(Runnable changed, Runnable came) {
        this.changed = changed;
        this.came = came;
    }

    /**
     * A place where something can be typed; what was kept under the name is put there. The place tells {@link #changed} when
     * it has changed.
     *
     * @param fact whether undo takes it back: what is only tried out is kept, and not taken back
     */
    public void add(String name, boolean fact, Supplier<String> read, Consumer<String> write) {
        places.put(name, new Place(fact, read, write));
        String before = kept.getOrDefault(name, "");
        if (!before.isEmpty()) {
            quietly(() -> write.accept(before));
        }
        came.run();
    }

    /** A field for an amount that is a fact; a proposal that stands in it is not typed by anyone. */
    public void add(String name, AmountField field) {
        add(name, true, field::typed, field::putBack);
        field.textProperty().subscribe((_, _) -> changed());
    }

    /** Something has been typed in one of the places. */
    public void changed() {
        if (writing) {
            return;
        }
        Map<String, String> before = Map.copyOf(kept);
        places.forEach((name, place) -> kept.put(name, place.read().get()));
        kept.values().removeIf(String::isEmpty);
        if (!kept.equals(before)) {
            changed.run();
        }
    }

    /** Everything that is typed, by name. */
    Map<String, String> values() {
        return Map.copyOf(kept);
    }

    /** Puts back what was typed earlier; places that come later get theirs when they come. */
    void restore(Map<String, String> values) {
        kept.putAll(values);
        quietly(() -> places.forEach((name, place) -> {
            String value = kept.getOrDefault(name, "");
            if (!Objects.equals(place.read().get(), value)) {
                place.write().accept(value);
            }
        }));
    }

    /** Forgets everything: another case is open. */
    void clear() {
        kept.clear();
        quietly(() -> places.values().forEach(p -> p.write().accept("")));
    }

    /** The facts among them, for undo. */
    void remember(Memory memory) {
        places.forEach((name, place) -> {
            if (place.fact()) {
                memory.add("panel", name, place.read(), place.write());
            }
        });
    }

    private void quietly(Runnable writes) {
        boolean before = writing;
        writing = true;
        writes.run();
        writing = before;
    }
}
