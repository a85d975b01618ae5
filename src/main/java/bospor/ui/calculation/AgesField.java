package bospor.ui.calculation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Ages of members of the household, typed with comma or space between: {@code 9, 6}. */
final class AgesField {
    private static final Pattern SEPARATOR = Pattern.compile("(\\s*[,;]\\s*|\\s+og\\s+|\\s+)");

    private final String rangeError;
    private final String readError;
    private final int from;
    private final int to;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private List<Integer> ages = List.of();

    /** Ages from and to, both included; the sentences say what is wrong. */
    AgesField(int from, int to, String readError, String rangeError, Runnable changed) {
        this.from = from;
        this.to = to;
        this.readError = readError;
        this.rangeError = rangeError;
        text.subscribe(t -> read(t));
        text.subscribe((_, _) -> changed.run());
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean isBad() {
        return !error.get().isEmpty();
    }

    /** The ages as read; empty when the text cannot be read. */
    List<Integer> ages() {
        return ages;
    }

    /** Writes the ages into the field. */
    void set(List<Integer> values) {
        text.set(String.join(", ", values.stream().map(String::valueOf).toList()));
    }

    private void read(String typed) {
        List<String> parts = Stream.of(SEPARATOR.split(typed.strip()))
                .filter(p -> !p.isEmpty())
                .toList();
        boolean digits = parts.stream().allMatch(p -> p.matches("\\d{1,3}"));
        List<Integer> numbers = digits ? parts.stream().map(Integer::valueOf).toList() : List.of();
        boolean inRange = numbers.stream().allMatch(n -> n >= from && n <= to);
        error.set(!digits ? readError : inRange ? "" : rangeError);
        ages = error.get().isEmpty() ? numbers : List.of();
    }
}
