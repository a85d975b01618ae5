package bospor.ui.systemcheck;

import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkrapport;
import bospor.casework.sjekk.Systemsjekk;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A run of the system check: the points as they come, the conclusion, and the report to copy. */
public final class SystemcheckViewModel {
    private final Callable<Systemsjekk> check;
    private final BackgroundWork work;
    private final Executor screen;
    private final Consumer<String> clipboard;
    private final Texts texts;

    private final ObservableList<Sjekkpunkt> points = FXCollections.observableArrayList();
    /** Kept, because it hears of changes through a weak reference: a new one for each caller would fall silent. */
    private final ObservableList<Sjekkpunkt> shown = FXCollections.unmodifiableObservableList(points);

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper canCopy = new ReadOnlyBooleanWrapper(this, "canCopy");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status");
    private String report = "";

    /**
     * A check that has not been run.
     *
     * @param check what to run; asked for off the screen's thread, and may wait until the services are there
     * @param screen runs something on the screen's thread
     * @param clipboard takes the report
     */
    public SystemcheckViewModel(
            Callable<Systemsjekk> check,
            BackgroundWork work,
            Executor screen,
            Consumer<String> clipboard,
            Texts texts) {
        this.check = check;
        this.work = work;
        this.screen = screen;
        this.clipboard = clipboard;
        this.texts = texts;
        status.set(texts.get("ikkeKjoert"));
    }

    /** What has been checked so far, in order. */
    public ObservableList<Sjekkpunkt> points() {
        return shown;
    }

    /** Whether a check is running. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether there is a report to copy. */
    public ReadOnlyBooleanProperty canCopyProperty() {
        return canCopy.getReadOnlyProperty();
    }

    /** How it goes, or how it went. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    // Commands

    /** Runs the check from the beginning, unless it is running. */
    public void run() {
        if (running.get()) {
            return;
        }
        points.clear();
        running.set(true);
        canCopy.set(false);
        status.set(texts.get("kjoerer"));
        work.start(
                () -> check.call().kjoer(point -> screen.execute(() -> points.add(point))), this::done, this::broken);
    }

    /** Copies the report, which holds no secret and nothing about a person. */
    public void copy() {
        clipboard.accept(report);
        status.set(texts.get("kopiert"));
    }

    private void done(Sjekkrapport finished) {
        report = finished.tekst();
        running.set(false);
        canCopy.set(true);
        status.set(finished.konklusjon());
    }

    private void broken(Exception fault) {
        running.set(false);
        status.set(texts.get("stanset"));
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
    }
}
