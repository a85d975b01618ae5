package bospor.ui.calculation.control;

import bospor.casework.etterkontroll.Aapenkontroll;
import bospor.casework.etterkontroll.Oppgjoersfelt;
import bospor.casework.etterkontroll.Unntak;
import bospor.domain.Termin;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** An exception from the settlement as it is being typed; without months, ground and document it decides nothing. */
final class ExceptionViewModel {
    private static final String BETWEEN = "\t";
    private static final int PARTS = 6;

    private final ObjectProperty<@Nullable Integer> person = new SimpleObjectProperty<>(this, "person");
    private final ObjectProperty<@Nullable Oppgjoersfelt> field = new SimpleObjectProperty<>(this, "field");
    private final ObjectProperty<@Nullable Termin> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable Termin> to = new SimpleObjectProperty<>(this, "to");
    private final StringProperty ground = new SimpleStringProperty(this, "ground", "");
    private final StringProperty document = new SimpleStringProperty(this, "document", "");

    ExceptionViewModel(Runnable changed) {
        List.of(person, field, from, to).forEach(p -> p.subscribe((_, _) -> changed.run()));
        List.of(ground, document).forEach(p -> p.subscribe((_, _) -> changed.run()));
    }

    /** The place of the adult in the case, from zero; null for all of them. */
    ObjectProperty<@Nullable Integer> personProperty() {
        return person;
    }

    /** The amount of the settlement; null for all of them. */
    ObjectProperty<@Nullable Oppgjoersfelt> fieldProperty() {
        return field;
    }

    ObjectProperty<@Nullable Termin> fromProperty() {
        return from;
    }

    /** The last month, included. */
    ObjectProperty<@Nullable Termin> toProperty() {
        return to;
    }

    StringProperty groundProperty() {
        return ground;
    }

    StringProperty documentProperty() {
        return document;
    }

    /** The exception; empty while something is missing. */
    Optional<Unntak> value() {
        Termin first = from.get();
        Termin last = to.get();
        Integer who = person.get();
        Oppgjoersfelt what = field.get();
        return first == null
                        || last == null
                        || ground.get().isBlank()
                        || document.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Unntak(
                        who == null ? null : Aapenkontroll.id(who),
                        what == null ? Set.of() : Set.of(what),
                        first,
                        last,
                        ground.get().strip(),
                        document.get().strip()));
    }

    /** Everything that is typed, on one line. */
    String asLine() {
        return Stream.of(person.get(), field.get(), from.get(), to.get(), ground.get(), document.get())
                .map(ExceptionViewModel::plain)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Termin t -> t.maaned().toString();
            case Oppgjoersfelt f -> f.name();
            default -> value.toString().replace(BETWEEN, " ").replace("\n", " ");
        };
    }

    /** Takes in such a line. */
    void fromLine(String line) {
        String[] parts = line.split(BETWEEN, -1);
        if (parts.length == PARTS) {
            person.set(parts[0].isEmpty() ? null : Integer.valueOf(parts[0]));
            field.set(parts[1].isEmpty() ? null : Oppgjoersfelt.valueOf(parts[1]));
            from.set(parts[2].isEmpty() ? null : new Termin(YearMonth.parse(parts[2])));
            to.set(parts[3].isEmpty() ? null : new Termin(YearMonth.parse(parts[3])));
            ground.set(parts[4]);
            document.set(parts[5]);
        }
    }
}
