package bospor.ui.search;

import bospor.casework.AapenSak;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsdel;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * How a look-up goes: every person and source in words on the way, and afterwards what did not come and what to do.
 *
 * <p>A newer look-up, or the end of the session, makes an older one that is still on its way speak to nobody.
 */
public final class LookupViewModel {
    private final Surroundings around;
    private final Texts texts;
    private final FailureNotes notes;
    private final ProgressLines lines;
    private final ObservableList<FailureNote> failures = FXCollections.observableArrayList();
    // Kept: a view of a list that nobody holds is forgotten, and its listeners with it.
    private final ObservableList<FailureNote> failuresView = FXCollections.unmodifiableObservableList(failures);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper canRetry = new ReadOnlyBooleanWrapper(this, "canRetry");
    private final ReadOnlyBooleanWrapper canShow = new ReadOnlyBooleanWrapper(this, "canShow");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper(this, "headline", "");
    private final ReadOnlyStringWrapper withheld = new ReadOnlyStringWrapper(this, "withheld", "");
    private @Nullable LookupRun run;
    private @Nullable Outcome told;
    private Supplier<String> telling = () -> "";

    /** Nothing looked up yet. */
    public LookupViewModel(Surroundings around, Texts texts) {
        this.around = around;
        this.texts = texts;
        lines = new ProgressLines(texts);
        this.notes = new FailureNotes(around.explain(), texts, lines.persons());
    }

    // Properties

    /** The persons and their sources; empty before the first look-up. */
    public ObservableList<PersonProgress> persons() {
        return lines.persons();
    }

    /** What did not come, each failure told once. */
    public ObservableList<FailureNote> failures() {
        return failuresView;
    }

    /** Whether answers are awaited. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether some part did not answer and can be asked again. */
    public ReadOnlyBooleanProperty canRetryProperty() {
        return canRetry.getReadOnlyProperty();
    }

    /** Whether something came that can be shown. */
    public ReadOnlyBooleanProperty canShowProperty() {
        return canShow.getReadOnlyProperty();
    }

    /** How it goes, in one sentence. */
    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** Why there will be no sum for the household; empty when there will be one. */
    public ReadOnlyStringProperty withheldProperty() {
        return withheld.getReadOnlyProperty();
    }

    // Commands

    void start(Oppslagsbestilling order, List<Husstandsmedlem> members) {
        lines.start(members);
        // Each emergency is a case of its own in the session, so that nothing typed for one is shown for another.
        String reference = order.saksnummer().isBlank()
                ? texts.get("noed.sak", around.emergencies().incrementAndGet())
                : order.saksnummer();
        begin(new LookupRun(order, reference, members, null, this::heard));
    }

    /** Asks again for just the parts that did not answer. */
    public void retry() {
        LookupRun last = run;
        if (last != null && canRetry.get()) {
            lines.all().forEach(PartLine::waiting);
            begin(new LookupRun(last.order(), last.reference(), last.members(), last.result(), this::heard));
        }
    }

    /** Stops waiting: what is not asked yet is left out, and what comes late is added quietly. */
    public void cancel() {
        LookupRun current = run;
        if (current != null && running.get()) {
            current.cancel();
            running.set(false);
            tell(() -> texts.get("oppslag.avbryter"));
        }
    }

    /** Shows what came. */
    public void show() {
        if (canShow.get()) {
            around.navigator().goTo(ViewId.TIMELINE);
        }
    }

    void clear() {
        if (run != null) {
            run.cancel();
        }
        run = null;
        lines.clear();
        told = null;
        failures.clear();
        running.set(false);
        canRetry.set(false);
        canShow.set(false);
        tell(() -> "");
        withheld.set("");
    }

    private void begin(LookupRun next) {
        if (run != null) {
            run.cancel();
        }
        run = next;
        told = null;
        failures.clear();
        withheld.set("");
        canRetry.set(false);
        canShow.set(false);
        running.set(true);
        count();
        Oppslag before = next.result();
        around.work()
                .start(
                        () -> before == null
                                ? around.service().utfoer(next.order(), next)
                                : around.service().hentMangler(next.order(), before, next),
                        result -> ifCurrent(next, _ -> finished(next, result)),
                        fault -> ifCurrent(next, _ -> broke(fault)));
    }

    private void ifCurrent(LookupRun which, Consumer<LookupRun> then) {
        if (run == which) {
            then.accept(which);
        }
    }

    private void finished(LookupRun done, Oppslag result) {
        done.came(result);
        running.set(false);
        Outcome outcome = new Outcome(result);
        lines.came(outcome);
        tellFailures(outcome);
        canRetry.set(result.harMangler());
        canShow.set(outcome.anythingCame());
        if (outcome.anythingCame()) {
            around.openCase().open(new AapenSak(done.reference(), done.order().formaal(), done.members(), result));
        }
        if (outcome.everythingCame()) {
            tell(() -> texts.get("oppslag.alt"));
            if (!done.avbrutt()) {
                show();
            }
        } else {
            tell(() -> outcome.anythingCame()
                    ? texts.get("oppslag.noe", outcome.came(), outcome.count())
                    : texts.get("oppslag.ingenting"));
        }
    }

    /** A fault in the program: the look-up stops, the form stays as it is, and the general fault handler tells. */
    private void broke(Exception fault) {
        running.set(false);
        tell(() -> texts.get("oppslag.programfeil"));
        lines.stop();
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
    }

    private void tellFailures(Outcome outcome) {
        told = outcome;
        failures.setAll(outcome.failures().entrySet().stream()
                .map(e -> notes.of(e.getKey(), e.getValue(), outcome))
                .toList());
        withheld.set(outcome.household().kanSummeres() ? "" : texts.get("oppslag.ingenSum"));
    }

    private void tell(Supplier<String> sentence) {
        telling = sentence;
        headline.set(sentence.get());
    }

    /** Says everything again, in the language of the screen; who is called by a place in the household is renamed. */
    void retell(UnaryOperator<String> renamed) {
        headline.set(telling.get());
        lines.retell();
        LookupRun last = run;
        if (last == null) {
            return;
        }
        last.rename(last.members().stream()
                .map(m -> new Husstandsmedlem(m.fnr(), renamed.apply(m.visningsnavn())))
                .toList());
        lines.rename(last.members());
        if (told != null) {
            tellFailures(told);
        }
        AapenSak open = around.openCase().sak();
        if (open != null && open.saksnummer().equals(last.reference())) {
            around.openCase().open(new AapenSak(open.saksnummer(), open.formaal(), last.members(), open.oppslag()));
        }
    }

    private void count() {
        tell(lines::underWay);
    }

    private void heard(LookupRun which, Foedselsnummer person, Oppslagsdel del, Consumer<PartLine> change) {
        around.screen()
                .execute(() -> ifCurrent(which, _ -> {
                    lines.all().filter(l -> l.isFor(person, del)).forEach(change);
                    if (running.get()) {
                        count();
                    }
                }));
    }
}
