package bospor.ui.review;

import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Attesteringssvar;
import bospor.casework.attestering.Beslutning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatdata;
import bospor.casework.tilsyn.Notatblikk;
import bospor.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final ReadOnlyBooleanWrapper deciding = new ReadOnlyBooleanWrapper(this, "deciding");
    private final ComparisonViewModel comparison;
    private final Draft draft = new Draft();
    private int asked;

    private record Read(Kontrollsvar checked, boolean own) {}

    /** @param decided told of a file in which a decision was put, checked anew */
    NoteViewModel(Surroundings around, Texts texts, BiConsumer<Path, Kontrollsvar> decided) {
        this.around = around;
        this.texts = texts;
        this.decided = decided;
        this.comparison = new ComparisonViewModel(this, around, texts);
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

    /** The note beside another. */
    ComparisonViewModel comparison() {
        return comparison;
    }

    /** What is written about the note, and not decided yet. */
    Draft draft() {
        return draft;
    }

    /** The data of the note, null while none is open. */
    @Nullable
    Notatdata data() {
        Shown now = shown.get();
        return now == null ? null : now.checked().data();
    }

    // Commands

    /** Reads the note again, and shows it when it has been checked. */
    void open(Notatblikk glance, List<Notatblikk> rejected) {
        answer.set("");
        draft.clear();
        read(glance, rejected);
    }

    /** Shows none. */
    void close() {
        asked++;
        answer.set("");
        draft.clear();
        forget(texts.get("notat.ingen"));
    }

    private void forget(String why) {
        shown.set(null);
        comparison.forget();
        status.set(why);
    }

    private void read(Notatblikk glance, List<Notatblikk> rejected) {
        int mine = ++asked;
        if (!glance.hindring().isEmpty()) {
            forget(Words.why(glance));
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
                forget(Words.why(Notatblikk.av(glance.fil(), read.checked())));
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

    /** The data of a file, null when it is no note. Waits: never on the screen's thread. */
    @Nullable
    Notatdata read(Path file) throws Exception {
        return data(check(file).checked());
    }

    /** Decides about the note by what is written, and shows it as it is afterwards. */
    void decide(Avgjoerelse what) {
        Beslutning choice = draft.as(what);
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
                draft.clear();
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
