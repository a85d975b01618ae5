package bospor.ui.review;

import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Attesteringssvar;
import bospor.casework.attestering.Beslutning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatdata;
import bospor.casework.tilsyn.Notatblikk;
import bospor.domain.Beregningsinndata;
import bospor.domain.Person;
import bospor.trace.Endring;
import bospor.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The one note that is looked at: read and checked anew when it is chosen, compared with another, decided about. */
final class NoteViewModel {
    /**
     * A note that has been checked.
     *
     * @param rejected other notes of the case that were sent back
     * @param own whether the signed-in user made it
     */
    record Shown(Notatblikk glance, Kontrollsvar.Kontrollert checked, List<Notatblikk> rejected, boolean own) {}

    private final Surroundings around;
    private final Texts texts;
    private final BiConsumer<Path, Kontrollsvar> decided;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<@Nullable Endring> compared = new ReadOnlyObjectWrapper<>(this, "compared");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyStringWrapper comparison = new ReadOnlyStringWrapper(this, "comparison", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final ReadOnlyBooleanWrapper deciding = new ReadOnlyBooleanWrapper(this, "deciding");
    private List<Person> members = List.of();
    private int asked;

    /** @param larger the household with more members, so that each can be named */
    private record Compared(Optional<Endring> change, List<Person> larger) {}

    private record Read(Kontrollsvar checked, boolean own) {}

    /** @param decided told of a file in which a decision was put, checked anew */
    NoteViewModel(Surroundings around, Texts texts, BiConsumer<Path, Kontrollsvar> decided) {
        this.around = around;
        this.texts = texts;
        this.decided = decided;
    }

    // Properties

    /** The note, null while none is open. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What stands when no note is shown. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The comparison, null while none is made. */
    ReadOnlyObjectProperty<@Nullable Endring> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The members that the causes of the comparison speak of, those of the larger household. */
    List<Person> members() {
        return members;
    }

    /** What goes on with the comparison, empty when there is one or none was asked for. */
    ReadOnlyStringProperty comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** What came of deciding, empty before. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty decidingProperty() {
        return deciding.getReadOnlyProperty();
    }

    /** Whether it is this file that is shown. */
    boolean isOpen(Path file) {
        Shown now = shown.get();
        return now != null && now.glance().fil().equals(file);
    }

    // Commands

    /** Reads the note again, and shows it when it has been checked. */
    void open(Notatblikk glance, List<Notatblikk> rejected) {
        answer.set("");
        read(glance, rejected);
    }

    /** Shows none. */
    void close() {
        asked++;
        answer.set("");
        forget(texts.get("notat.ingen"));
    }

    private void forget(String why) {
        shown.set(null);
        compared.set(null);
        comparison.set("");
        status.set(why);
    }

    private void read(Notatblikk glance, List<Notatblikk> rejected) {
        int mine = ++asked;
        if (!glance.hindring().isEmpty()) {
            forget(glance.hindring());
            return;
        }
        forget(texts.get("notat.leser"));
        around.work().start(() -> check(glance.fil()), read -> {
            if (mine != asked) {
                return;
            }
            if (read.checked() instanceof Kontrollsvar.Kontrollert k && k.data() != null) {
                status.set("");
                Notatblikk fresh = Notatblikk.av(glance.fil(), k).iSammeListeSom(glance);
                shown.set(new Shown(fresh, k, rejected, read.own()));
            } else {
                forget(Notatblikk.av(glance.fil(), read.checked()).hindring());
            }
        });
    }

    private Read check(Path file) throws Exception {
        Surroundings.Services services = around.services().call();
        try {
            Kontrollsvar checked = services.checker().kontroller(file);
            Notatdata data = data(checked);
            return new Read(checked, data != null && services.attesting().erEget(data));
        } catch (IOException e) {
            return new Read(new Kontrollsvar.IkkeNotat(texts.get("notat.borte")), false);
        }
    }

    private static @Nullable Notatdata data(Kontrollsvar checked) {
        return checked instanceof Kontrollsvar.Kontrollert k ? k.data() : null;
    }

    private @Nullable Notatdata shownData() {
        Shown now = shown.get();
        return now == null ? null : now.checked().data();
    }

    /** Asks for another note, and finds why the two differ; the one of the earlier month is the first. */
    void compare() {
        Notatdata mine = shownData();
        List<Path> chosen = mine == null ? List.of() : around.files().open(texts.get("sammenlign.tittel"));
        if (mine != null && !chosen.isEmpty()) {
            compare(services -> {
                Notatdata theirs = data(check(chosen.getFirst()).checked());
                return theirs == null
                        ? new Compared(Optional.empty(), List.of())
                        : new Compared(between(services, mine, theirs), larger(mine, theirs.inndata()));
            });
        }
    }

    /** Finds why the calculation of the open case, with its fresh look-up, gives another amount than the note. */
    void compareWithOpen() {
        Notatdata mine = shownData();
        Beregningsinndata open = around.open().get();
        if (open == null) {
            compared.set(null);
            comparison.set(texts.get("sammenlign.ingenAapen"));
        } else if (mine != null) {
            compare(services -> new Compared(services.comparer().compare(mine, open), larger(mine, open)));
        }
    }

    private interface Finder {
        Compared find(Surroundings.Services services) throws Exception;
    }

    private void compare(Finder finder) {
        int mine = asked;
        compared.set(null);
        comparison.set(texts.get("sammenlign.leser"));
        around.work().start(() -> finder.find(around.services().call()), found -> {
            if (mine == asked) {
                members = found.larger();
                compared.set(found.change().orElse(null));
                comparison.set(found.change().isEmpty() ? texts.get("sammenlign.ikke") : "");
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

    /** Decides about the note, and shows it as it is afterwards. */
    void decide(Beslutning choice) {
        Shown now = shown.get();
        if (now == null || deciding.get()) {
            return;
        }
        deciding.set(true);
        answer.set(texts.get("avgjoer.underveis"));
        around.work()
                .start(
                        () -> {
                            Surroundings.Services services = around.services().call();
                            return services.attesting().avgjoer(now.glance().fil(), choice);
                        },
                        came -> {
                            deciding.set(false);
                            told(now, came);
                        },
                        fault -> {
                            deciding.set(false);
                            answer.set(texts.get("avgjoer.stoppet"));
                            Thread current = Thread.currentThread();
                            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
                        });
    }

    private void told(Shown about, Attesteringssvar came) {
        switch (came) {
            case Attesteringssvar.Avvist(var why) ->
                answer.set(texts.get("avvist." + why, Attestering.LENGSTE_KOMMENTAR));
            case Attesteringssvar.Foert(var attest) -> {
                answer.set(texts.get("foert." + attest.avgjoerelse())
                        + (attest.forsegling() == null ? " " + texts.get("foert.uforseglet") : ""));
                again(about);
            }
        }
    }

    private void again(Shown about) {
        int mine = asked;
        Path file = about.glance().fil();
        around.work().start(() -> check(file), read -> {
            decided.accept(file, read.checked());
            if (mine == asked && read.checked() instanceof Kontrollsvar.Kontrollert k) {
                Notatblikk fresh = Notatblikk.av(file, k).iSammeListeSom(about.glance());
                shown.set(new Shown(fresh, k, about.rejected(), read.own()));
            }
        });
    }
}
