package bospor.ui.batch;

import bospor.casework.omregning.Omregning.Framdrift;
import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsresultat;
import bospor.casework.omregning.Styring;
import bospor.domain.Termin;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One batch: the choices, how far it has come, and what came of it. */
public final class BatchViewModel {
    private final BatchRunner runner;
    private final BackgroundWork work;
    private final Executor screen;
    private final Texts texts;

    private final ObjectProperty<@Nullable Source> source = new SimpleObjectProperty<>(this, "source");
    private final StringProperty month = new SimpleStringProperty(this, "month", "");
    private final ObjectProperty<@Nullable Path> rates = new SimpleObjectProperty<>(this, "rates");
    private final ObjectProperty<@Nullable Path> pack = new SimpleObjectProperty<>(this, "pack");
    private final ObjectProperty<@Nullable Path> settlements = new SimpleObjectProperty<>(this, "settlements");

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.IDLE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
    private final ObservableList<Omregningsrad> rows = FXCollections.observableArrayList();
    private final AtomicReference<@Nullable Framdrift> newest = new AtomicReference<>();
    private Supplier<String> telling = () -> "";
    private @Nullable Omregningsresultat result;
    private Styring control = new Styring();

    /** A folder of notes, or a file with an input on each line. */
    record Source(Path path, boolean lines) {}

    /** What the batch does. */
    enum State {
        IDLE,
        RUNNING,
        PAUSED
    }

    /**
     * A batch that has not begun.
     *
     * @param screen runs on the screen's thread
     */
    public BatchViewModel(BatchRunner runner, BackgroundWork work, Executor screen, Texts texts) {
        this.runner = runner;
        this.work = work;
        this.screen = screen;
        this.texts = texts;
    }

    // Properties

    ObjectProperty<@Nullable Source> sourceProperty() {
        return source;
    }

    /** The month as it is typed; empty for each case's own. */
    StringProperty monthProperty() {
        return month;
    }

    ObjectProperty<@Nullable Path> ratesProperty() {
        return rates;
    }

    ObjectProperty<@Nullable Path> packProperty() {
        return pack;
    }

    ObjectProperty<@Nullable Path> settlementsProperty() {
        return settlements;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** From 0 to 1, negative while nobody knows how many there are. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How far it has come, what came of it, or why it did not begin. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The cases, the largest difference first; empty until the run has ended. */
    ObservableList<Omregningsrad> rows() {
        return rows;
    }

    /** The run that the rows are of. */
    Omregningsresultat result() {
        return Objects.requireNonNull(result, "uten rader er det ikke noe å lagre");
    }

    // Commands

    /** Begins, when everything that must be chosen is. */
    void start() {
        Source from = source.get();
        if (from == null) {
            tell(() -> texts.get("mangler.saker"));
            return;
        }
        Termin when;
        try {
            when = month.get().isBlank()
                    ? null
                    : new Termin(YearMonth.parse(month.get().strip()));
        } catch (DateTimeException e) {
            tell(() -> texts.get("mangler.maaned"));
            return;
        }
        BatchChoice choice =
                new BatchChoice(from.path(), from.lines(), when, rates.get(), pack.get(), settlements.get());
        forget();
        Styring mine = new Styring();
        control = mine;
        state.set(State.RUNNING);
        progress.set(-1);
        tell(() -> texts.get("leser"));
        work.start(
                () -> runner.run(choice, mine, f -> reached(mine, f)),
                done -> finished(mine, done),
                fault -> failed(mine, fault));
    }

    /** Pauses, or goes on after a pause. */
    void pauseOrGoOn() {
        if (state.get() == State.RUNNING) {
            control.pause();
            state.set(State.PAUSED);
        } else if (state.get() == State.PAUSED) {
            control.fortsett();
            state.set(State.RUNNING);
        }
    }

    /** Stops; what is finished is shown. */
    void cancel() {
        control.avbryt();
    }

    /** Stops, and forgets everything that was calculated: amounts live no longer than the session. */
    public void forget() {
        control.avbryt();
        control = new Styring();
        result = null;
        rows.clear();
        newest.set(null);
        state.set(State.IDLE);
        progress.set(0);
        tell(() -> "");
    }

    /** Says the same again, in the language of the screen now. */
    public void retell() {
        told.set(telling.get());
    }

    private void tell(Supplier<String> words) {
        telling = words;
        retell();
    }

    /** Thousands of cases a second need not be told one by one: only the newest waits for the screen. */
    private void reached(Styring of, Framdrift now) {
        if (newest.getAndSet(now) == null) {
            screen.execute(() -> {
                Framdrift latest = newest.getAndSet(null);
                if (latest != null && of.equals(control) && state.get() != State.IDLE) {
                    show(latest);
                }
            });
        }
    }

    private void show(Framdrift now) {
        if (now.avAlle().isPresent()) {
            int all = now.avAlle().getAsInt();
            progress.set(all == 0 ? 1 : (double) now.ferdige() / all);
            tell(() -> texts.get("framdrift.av", Rows.count(now.ferdige()), Rows.count(all)));
        } else {
            tell(() -> texts.get("framdrift", Rows.count(now.ferdige())));
        }
    }

    private void finished(Styring of, Omregningsresultat done) {
        if (!of.equals(control)) {
            return;
        }
        result = done;
        rows.setAll(done.rader());
        state.set(State.IDLE);
        progress.set(done.avbrutt() ? 0 : 1);
        tell(() -> summary(done));
    }

    private String summary(Omregningsresultat r) {
        if (r.rader().isEmpty()) {
            return texts.get("ingen");
        }
        String text = texts.get(
                "resultat",
                Rows.count(r.rader().size()),
                Rows.count(r.endret()),
                Rows.count(r.nye()),
                Rows.count(r.mister()),
                Rows.signed(r.sum()));
        if (r.utenDifferanse() > 0) {
            text += " " + texts.get("resultat.uten", Rows.count(r.utenDifferanse()));
        }
        if (r.ubrukteOppgjoer() > 0) {
            text += " " + texts.get("resultat.ubrukte", Rows.count(r.ubrukteOppgjoer()));
        }
        return r.avbrutt() ? texts.get("resultat.avbrutt") + " " + text : text;
    }

    private void failed(Styring of, Exception fault) {
        if (of.equals(control)) {
            state.set(State.IDLE);
            progress.set(0);
            tell(() -> fault instanceof BatchRunner.Refused refused ? refused.said() : texts.get("feil"));
        }
        if (!(fault instanceof BatchRunner.Refused)) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
        }
    }
}
