package bospor.ui.calculation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** Where everything that can be typed is read and written, so that what was typed earlier can be put back. */
final class Memory {
    private final Map<List<Object>, Place<?>> places = new LinkedHashMap<>();

    private record Place<T extends @Nullable Object>(Supplier<T> read, Consumer<T> write) {
        @SuppressWarnings("unchecked") // The value was read from the place with the same key.
        void put(@Nullable Object value) {
            if (!Objects.equals(read.get(), value)) {
                write.accept((T) value);
            }
        }
    }

    /** Remembers a property under a name; {@code whose} tells equal fields of several persons or posts apart. */
    <T extends @Nullable Object> void add(Object whose, String name, Property<T> property) {
        add(whose, name, property::getValue, property::setValue);
    }

    /** Remembers the members of a set. */
    <T> void add(Object whose, String name, ObservableSet<T> set) {
        this.<Set<T>>add(whose, name, () -> Set.copyOf(set), members -> {
            set.retainAll(members);
            set.addAll(members);
        });
    }

    /** Remembers what is read so and written so. */
    <T extends @Nullable Object> void add(Object whose, String name, Supplier<T> read, Consumer<T> write) {
        places.put(List.of(whose, name), new Place<>(read, write));
    }

    /** Everything as it is now. */
    Map<List<Object>, @Nullable Object> read() {
        Map<List<Object>, @Nullable Object> values = new HashMap<>();
        places.forEach((key, place) -> values.put(key, place.read().get()));
        return values;
    }

    /** Puts everything back that the values know of. */
    void write(Map<List<Object>, @Nullable Object> values) {
        places.forEach((key, place) -> {
            if (values.containsKey(key)) {
                place.put(values.get(key));
            }
        });
    }
}
