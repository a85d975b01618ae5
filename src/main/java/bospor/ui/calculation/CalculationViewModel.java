package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Beregner;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.casework.utkast.Merknad;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Kroner;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A calculation of state bostøtte for the open case: the month, what is typed, and the result, which follows every change.
 */
public final class CalculationViewModel {
    private final OpenCase openCase;
    private final Beregner beregner;
    private final Texts texts = Texts.of(CalculationViewModel.class);
    private final Sentences sentences = new Sentences(texts);
    private final LatestOnly calculating;
    private final Drafts drafts;

    private final ResultViewModel result = new ResultViewModel(texts);
    private final BreakdownViewModel breakdown;
    private final ObservableList<String> notices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Calculation> calculation =
            new ReadOnlyObjectWrapper<>(this, "calculation");
    private final CaseForms caseForms;

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
        this.drafts = drafts;
        calculating = new LatestOnly(work);
        IncomeWords words = new IncomeWords(texts, names);
        breakdown = new BreakdownViewModel(texts, words);
        caseForms =
                new CaseForms(changed -> Forms.empty(texts, names, words, changed), proposals, drafts, this::calculate);
        caseForms.follow(openCase);
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

    CaseForms caseForms() {
        return caseForms;
    }

    ObjectProperty<@Nullable Termin> monthProperty() {
        return caseForms.monthProperty();
    }

    /** The months that were looked up, the newest first. */
    ObservableList<Termin> months() {
        return caseForms.months();
    }

    /** What the case worker must know beside a result. */
    ObservableList<String> notices() {
        return notices;
    }

    IncomeViewModel income() {
        return caseForms.forms().income();
    }

    HousingViewModel housing() {
        return caseForms.forms().housing();
    }

    HouseholdViewModel household() {
        return caseForms.forms().household();
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
        return caseForms.canStep(steps);
    }

    // Commands

    /** Goes so many months forward, or back when negative; nothing happens at the end of what was looked up. */
    void step(int steps) {
        caseForms.step(steps);
    }

    /** Types in a monthly housing cost and a number of members that were tried out; the rest stays as it is. */
    public void use(Kroner housingCost, int members) {
        caseForms.atOnce(() -> {
            housing().useCost(housingCost);
            household().useMembers(members, monthProperty().get());
        });
    }

    private void calculate() {
        AapenSak open = caseForms.sak();
        Termin now = caseForms.monthProperty().get();
        if (open == null || now == null) {
            calculating.forget();
            notices.clear();
            noResult(List.of());
        } else if (caseForms.forms().isBad()) {
            calculating.forget();
            noResult(List.of(texts.get("result.fielderror")));
        } else {
            Foerteopplysninger typed = caseForms.forms().typed();
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
                            household().names(input.termin()), input.husstand().personer(), texts);
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
