package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Beregner;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.casework.utkast.Merknad;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Inndatafeil;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A calculation of state bostøtte for the open case: the month, what is typed, and the result, which follows every change.
 *
 * <p>What is typed lives here as long as the case is open in the window, whichever view shows.
 */
public final class CalculationViewModel {
    private final OpenCase openCase;
    private final Beregner beregner;
    private final Function<AapenSak, Optional<Boligforslag>> proposals;
    private final Texts texts = Texts.of(CalculationViewModel.class);
    private final Sentences sentences = new Sentences(texts);
    private final LatestOnly calculating;
    private final Drafts drafts;

    private final Forms forms;
    private final ResultViewModel result = new ResultViewModel(texts);
    private final BreakdownViewModel breakdown;

    private final ObjectProperty<@Nullable Termin> month = new SimpleObjectProperty<>(this, "month");
    private final ObservableList<Termin> months = FXCollections.observableArrayList();
    private final ObservableList<String> notices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Calculation> calculation =
            new ReadOnlyObjectWrapper<>(this, "calculation");
    private @Nullable AapenSak sak;
    private boolean loading;
    private int edits;

    private record Answer(Utkastsvar draft, @Nullable Beregningssvar answer) {}

    /**
     * The model over what it needs.
     *
     * @param names the names of kommuner and payers, where they are known
     * @param proposals what a case brings with it about dwelling and children
     * @param drafts where what is typed is kept for the session
     */
    public CalculationViewModel(
            OpenCase openCase,
            Beregner beregner,
            BackgroundWork work,
            Names names,
            Function<AapenSak, Optional<Boligforslag>> proposals,
            Drafts drafts) {
        this.openCase = openCase;
        this.beregner = beregner;
        this.proposals = proposals;
        calculating = new LatestOnly(work);
        this.drafts = drafts;
        IncomeWords words = new IncomeWords(texts, names);
        breakdown = new BreakdownViewModel(texts, words);
        forms = Forms.empty(texts, names, words, this::changed);
        month.subscribe((_, _) -> monthChanged());
        openCase.sakProperty().subscribe(this::caseChanged);
    }

    // Properties

    /** The open case, or null. */
    public ReadOnlyObjectProperty<@Nullable AapenSak> sakProperty() {
        return openCase.sakProperty();
    }

    /** The newest result and the input it was calculated from, for the note; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Calculation> calculationProperty() {
        return calculation.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Termin> monthProperty() {
        return month;
    }

    /** The months that were looked up, the newest first. */
    ObservableList<Termin> months() {
        return months;
    }

    /** What the case worker must know beside a result. */
    ObservableList<String> notices() {
        return notices;
    }

    IncomeViewModel income() {
        return forms.income();
    }

    HousingViewModel housing() {
        return forms.housing();
    }

    HouseholdViewModel household() {
        return forms.household();
    }

    ResultViewModel result() {
        return result;
    }

    BreakdownViewModel breakdown() {
        return breakdown;
    }

    Texts texts() {
        return texts;
    }

    /** The places in the case of the adults who are in the household that month, in the order of the calculation. */
    public List<Integer> adults(Termin month) {
        return household().places(month);
    }

    boolean canStep(int steps) {
        Termin now = month.get();
        return now != null && months.contains(now.pluss(steps));
    }

    // Commands

    /** Goes so many months forward, or back when negative; nothing happens at the end of what was looked up. */
    void step(int steps) {
        Termin now = month.get();
        if (now != null && canStep(steps)) {
            month.set(now.pluss(steps));
        }
    }

    private void caseChanged(@Nullable AapenSak opened) {
        loading = true;
        boolean sameCase = opened != null
                && sak != null
                && opened.saksnummer().equals(sak.saksnummer())
                && opened.medlemmer().equals(sak.medlemmer());
        sak = opened;
        if (!sameCase) {
            forget();
        }
        if (opened != null) {
            open(opened, sameCase);
        }
        loading = false;
        edits = 0;
        changed();
        if (opened != null && !sameCase) {
            drafts.find(opened.saksnummer(), d -> restore(opened, d));
        }
    }

    /** Puts back what was typed for the case earlier in the session, unless something new has been typed meanwhile. */
    private void restore(AapenSak of, Beregningsinndata draft) {
        if (!of.equals(sak) || edits > 1 || !months.contains(draft.termin())) {
            return;
        }
        loading = true;
        month.set(draft.termin());
        showMonth();
        new DraftRestorer(forms).restore(draft);
        loading = false;
        changed();
    }

    private void forget() {
        forms.clear();
        months.clear();
        month.set(null);
    }

    private void open(AapenSak opened, boolean sameCase) {
        Termin before = month.get();
        months.setAll(opened.oppslag().periode().maaneder().reversed().stream()
                .map(Termin::new)
                .toList());
        if (sameCase) {
            forms.update(opened);
        } else {
            forms.open(opened, proposals.apply(opened));
        }
        month.set(before != null && months.contains(before) ? before : Beregningsutkast.foersteForslag(opened));
        showMonth();
    }

    private void monthChanged() {
        if (!loading) {
            loading = true;
            showMonth();
            loading = false;
            changed();
        }
    }

    private void showMonth() {
        Termin now = month.get();
        AapenSak open = sak;
        if (now != null && open != null) {
            forms.show(open, now);
        }
    }

    private void changed() {
        if (loading) {
            return;
        }
        edits++;
        AapenSak open = sak;
        Termin now = month.get();
        if (open == null || now == null) {
            calculating.forget();
            notices.clear();
            noResult(List.of());
        } else if (forms.isBad()) {
            calculating.forget();
            noResult(List.of(texts.get("result.fielderror")));
        } else {
            Foerteopplysninger typed = forms.typed();
            calculating.submit(() -> calculate(open, now, typed), a -> show(open, a), this::failed);
        }
    }

    private Answer calculate(AapenSak open, Termin now, Foerteopplysninger typed) {
        Utkastsvar draft = Beregningsutkast.lag(open, now, typed);
        return new Answer(draft, draft instanceof Utkastsvar.Klart(var input, var _) ? beregner.beregn(input) : null);
    }

    private void show(AapenSak open, Answer answer) {
        List<Merknad> remarks = answer.draft().merknader();
        notices.setAll(remarks.stream()
                .filter(m -> !m.art().stopper())
                .map(sentences::of)
                .toList());
        if (answer.draft() instanceof Utkastsvar.Klart(var input, var _)) {
            drafts.keep(open.saksnummer(), input);
            switch (answer.answer()) {
                case Beregningsresultat r -> {
                    MemberNames names = MemberNames.of(
                            forms.household().names(input.termin()),
                            input.husstand().personer(),
                            texts);
                    result.show(r, names);
                    breakdown.show(r, names);
                    calculation.set(new Calculation(input, r));
                }
                case Inndatafeil f -> {
                    noResult(List.of());
                    result.show(f);
                }
                case null -> failed(new IllegalStateException("et ferdig utkast ble ikke beregnet"));
            }
        } else {
            noResult(remarks.stream()
                    .filter(m -> m.art().stopper())
                    .map(sentences::of)
                    .toList());
        }
    }

    private void noResult(List<String> why) {
        breakdown.clear();
        calculation.set(null);
        result.showMissing(why);
    }

    private void failed(Exception fault) {
        breakdown.clear();
        calculation.set(null);
        result.showFault();
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }
}
