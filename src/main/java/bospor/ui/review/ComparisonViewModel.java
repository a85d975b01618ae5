package bospor.ui.review;

import bospor.casework.notat.Notatdata;
import bospor.domain.Beregningsinndata;
import bospor.domain.Person;
import bospor.trace.Endring;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The note that is looked at, beside another one or beside the open case: kroner per cause. */
final class ComparisonViewModel {
    private final NoteViewModel note;
    private final Surroundings around;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Endring> compared = new ReadOnlyObjectWrapper<>(this, "compared");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private List<Person> members = List.of();
    private int asked;

    /** @param larger the household with more members, so that each can be named */
    private record Compared(Optional<Endring> change, List<Person> larger) {}

    private interface Finder {
        Compared find(Surroundings.Services services) throws Exception;
    }

    ComparisonViewModel(NoteViewModel note, Surroundings around, Texts texts) {
        this.note = note;
        this.around = around;
        this.texts = texts;
    }

    // Properties

    /** The comparison, null while none is made. */
    ReadOnlyObjectProperty<@Nullable Endring> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The members that the causes speak of, those of the larger household. */
    List<Person> members() {
        return members;
    }

    /** What goes on, empty when there is a comparison or none was asked for. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    // Commands

    /** Asks for another note, and finds why the two differ; the one of the earlier month is the first. */
    void compare() {
        Notatdata mine = note.data();
        List<Path> chosen = mine == null ? List.of() : around.files().open(texts.get("sammenlign.tittel"));
        if (mine != null && !chosen.isEmpty()) {
            compare(services -> {
                Notatdata theirs = note.read(chosen.getFirst());
                return theirs == null
                        ? new Compared(Optional.empty(), List.of())
                        : new Compared(between(services, mine, theirs), larger(mine, theirs.inndata()));
            });
        }
    }

    /** Finds why the calculation of the open case, with its fresh look-up, gives another amount than the note. */
    void compareWithOpen() {
        Notatdata mine = note.data();
        Beregningsinndata open = around.open().get();
        if (open == null) {
            compared.set(null);
            status.set(texts.get("sammenlign.ingenAapen"));
        } else if (mine != null) {
            compare(services -> new Compared(services.comparer().compare(mine, open), larger(mine, open)));
        }
    }

    /** Another note is looked at, or none: what is being found is no longer wanted. */
    void forget() {
        asked++;
        compared.set(null);
        status.set("");
    }

    private void compare(Finder finder) {
        int mine = ++asked;
        compared.set(null);
        status.set(texts.get("sammenlign.leser"));
        around.work().start(() -> finder.find(around.services().call()), found -> {
            if (mine == asked) {
                members = found.larger();
                compared.set(found.change().orElse(null));
                status.set(found.change().isEmpty() ? texts.get("sammenlign.ikke") : "");
            }
        });
    }

    private static List<Person> larger(Notatdata mine, Beregningsinndata other) {
        List<Person> a = mine.inndata().husstand().personer();
        List<Person> b = other.husstand().personer();
        return b.size() > a.size() ? b : a;
    }

    private static Optional<Endring> between(Surroundings.Services services, Notatdata mine, Notatdata theirs) {
        boolean first = isEarlier(mine, theirs);
        return services.comparer().compare(first ? mine : theirs, first ? theirs : mine);
    }

    private static boolean isEarlier(Notatdata a, Notatdata b) {
        int months = a.inndata().termin().compareTo(b.inndata().termin());
        return months < 0
                || (months == 0 && a.utarbeidet().tid().isBefore(b.utarbeidet().tid()));
    }
}
