package bospor.ui.review;

import bospor.casework.notat.Kontrollsvar;
import bospor.casework.tilsyn.Notatblikk;
import bospor.casework.tilsyn.Notatliste;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which notes are open, in which order, and which of them is looked at. Files are read in the background. */
public final class ReviewViewModel {
    private final Surroundings around;
    private final Texts texts;
    private final NoteViewModel note;
    private final ObservableList<Notatblikk> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Notatblikk> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private List<Notatblikk> all = List.of();
    private final Reading.Follower follower = new Follower();
    private @Nullable Reading reading;

    /** A view in which nothing is open yet. */
    public ReviewViewModel(Surroundings around, Texts texts) {
        this.around = around;
        this.texts = texts;
        this.note = new NoteViewModel(around, texts, this::decided);
        selected.subscribe(this::look);
    }

    // Properties

    /** The notes that are shown, what is most unusual first. */
    ObservableList<Notatblikk> rows() {
        return rows;
    }

    ObjectProperty<@Nullable Notatblikk> selectedProperty() {
        return selected;
    }

    /** How many notes are shown, or what is going on. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How much of the reading is done, 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The note that is looked at. */
    NoteViewModel note() {
        return note;
    }

    // Commands

    /** Asks for notes, and opens them. */
    void open() {
        List<Path> chosen = around.files().open(texts.get("aapne.tittel"));
        if (!chosen.isEmpty()) {
            read(() -> chosen);
        }
    }

    /** Asks for a folder, and opens every note in it. */
    void openFolder() {
        Path folder = around.files().folder(texts.get("mappe.tittel"));
        if (folder != null) {
            read(() -> Notatliste.filer(folder));
        }
    }

    /** Stops the reading; what was read stays. */
    void cancel() {
        if (reading != null) {
            reading.stop();
        }
    }

    /** Shows the ten most unusual notes and ten drawn among the others. */
    void sample() {
        show(Notatliste.stikkproeve(all, around.random()));
        summary.set(sampled());
    }

    private String sampled() {
        return texts.get("stikkproeve.svar", rows.size(), all.size());
    }

    /** Shows every note that was opened. */
    void showAll() {
        show(all);
        summary.set(all.isEmpty() ? "" : texts.get("antall", all.size()));
    }

    /**
     * Shows what another view had open, with what was written there, and leaves nothing in it: the view was built anew in another
     * language. A reading that goes on goes on here.
     */
    public void continueFrom(ReviewViewModel before) {
        Notatblikk chosen = before.selected.get();
        List<Notatblikk> shown = List.copyOf(before.rows);
        all = before.all;
        rows.setAll(shown);
        selected.set(chosen);
        note.draft().continueFrom(before.note.draft());
        summary.set(shown.size() < all.size() ? sampled() : all.isEmpty() ? "" : texts.get("antall", all.size()));
        Reading going = before.reading;
        before.reading = null;
        before.clear();
        if (going != null) {
            begin();
            reading = going;
            going.handOver(follower);
        }
    }

    /** Forgets every note that was opened: the session is emptied. */
    public void clear() {
        if (reading != null) {
            reading.drop();
            reading = null;
        }
        running.set(false);
        all = List.of();
        showAll();
    }

    private void read(Callable<List<Path>> files) {
        if (reading != null) {
            reading.drop();
        }
        begin();
        reading = Reading.start(around, files, follower);
    }

    private void begin() {
        running.set(true);
        progress.set(0);
        summary.set(texts.get("leser"));
    }

    private void show(List<Notatblikk> shown) {
        selected.set(null);
        rows.setAll(shown);
        selected.set(shown.isEmpty() ? null : shown.getFirst());
    }

    private void look(@Nullable Notatblikk chosen) {
        if (chosen == null) {
            note.close();
        } else if (!note.isOpen(chosen.fil())) {
            note.open(chosen, Notatliste.tidligereUnderkjente(chosen, all));
        }
    }

    /** A decision was put into the file: the row says so from now on. */
    private void decided(Path file, Kontrollsvar checked) {
        Notatblikk read = Notatblikk.av(file, checked);
        UnaryOperator<Notatblikk> fresh = n -> n.fil().equals(file) ? read.iSammeListeSom(n) : n;
        all = all.stream().map(fresh).toList();
        rows.replaceAll(fresh);
    }

    /** Shows how the reading goes, and what came of it. */
    private final class Follower implements Reading.Follower {
        @Override
        public void reached(int done, int of) {
            if (of > 0) {
                progress.set(done / (double) of);
                summary.set(texts.get("leser.antall", done, of));
            }
        }

        @Override
        public void ended(Optional<List<Notatblikk>> read, boolean stopped) {
            reading = null;
            running.set(false);
            all = read.orElse(List.of());
            show(all);
            summary.set(
                    read.isEmpty()
                            ? texts.get("mappe.ikke")
                            : stopped
                                    ? texts.get("avbrutt", all.size())
                                    : texts.get(all.isEmpty() ? "ingen" : "antall", all.size()));
        }

        @Override
        public void failed(Exception fault) {
            reading = null;
            running.set(false);
            summary.set(texts.get("leser.stoppet"));
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
        }
    }
}
