package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Beregner;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.casework.utkast.Merknad;
import bospor.casework.utkast.Utkastsvar;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import bospor.ui.common.details.OpenDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A calculation of state bostøtte for the open case: the month, what is typed, and the result, which follows every change.
 */
public final class CalculationViewModel {
    private final OpenDetails details;
    private final OpenCase openCase;
    private final Texts texts = Texts.of(CalculationViewModel.class);
    private final Sentences sentences = new Sentences(texts);
    private final IncomeWords words;
    private final AnswerViewModel answer;
    private final CalculatedAnswer calculated;
    private final CaseForms caseForms;

    /**
     * The model over what it needs.
     *
     * @param details opens the details of others than the applicant in the open case
     * @param names the names of kommuner and payers, where they are known
     * @param proposals what a case brings with it about dwelling and children
     * @param drafts where what is typed is kept for the session
     */
    public CalculationViewModel(
            OpenDetails details,
            Beregner beregner,
            BackgroundWork work,
            Names names,
            Function<AapenSak, Optional<Boligforslag>> proposals,
            Drafts drafts) {
        this.details = details;
        openCase = details.openCase();
        words = new IncomeWords(texts, names);
        answer = newAnswer();
        calculated = new CalculatedAnswer(beregner, work, drafts, answer, texts, this::names);
        caseForms = new CaseForms(
                changed -> Forms.empty(texts, names, words, openCase::showsDetails, changed),
                proposals,
                drafts,
                this::calculate);
        caseForms.follow(openCase);
    }

    // Properties

    /** The open case, or null. */
    public ReadOnlyObjectProperty<@Nullable AapenSak> sakProperty() {
        return openCase.sakProperty();
    }

    /** Those whose details have been opened beside the applicant's. */
    public ReadOnlyObjectProperty<Set<Foedselsnummer>> detailsProperty() {
        return openCase.detailsProperty();
    }

    OpenDetails details() {
        return details;
    }

    /** The newest result and the input it was calculated from, for the note; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Calculation> calculationProperty() {
        return calculated.calculationProperty();
    }

    /** Where the panels keep what is typed in them. */
    public PanelFacts panels() {
        return caseForms.panels();
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
        return calculated.notices();
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

    AnswerViewModel answer() {
        return answer;
    }

    ResultViewModel result() {
        return answer.result();
    }

    BreakdownViewModel breakdown() {
        return answer.breakdown();
    }

    /** A place for another answer about the same case, drawn as the state's is. */
    public AnswerViewModel newAnswer() {
        return new AnswerViewModel(texts, words, details::open);
    }

    /** An empty field for another amount, which tells when it changes. */
    public AmountField newAmount(boolean mayBeNegative, Runnable changed) {
        return new AmountField(texts, mayBeNegative, changed);
    }

    /**
     * Makes the input of any month from what is typed now; the answer may be asked in the background, and is not changed by
     * what is typed later. Null while no case is open or a field cannot be read.
     */
    public @Nullable Function<Termin, Utkastsvar> drafts() {
        AapenSak open = caseForms.sak();
        Foerteopplysninger typed = typed();
        return open == null || typed == null ? null : month -> Beregningsutkast.lag(open, month, typed);
    }

    /** Everything that is typed now; null while no case is open, another one is coming, or a field cannot be read. */
    public @Nullable Foerteopplysninger typed() {
        return caseForms.sak() == null
                        || caseForms.isLoading()
                        || caseForms.forms().isBad()
                ? null
                : caseForms.forms().typed();
    }

    /** The names of everybody of the case, the adults in its order first, whoever lives there this month. */
    public MemberNames everybody() {
        return members().everybody();
    }

    /** The months that were looked up, the newest first. */
    public List<Termin> lookedUp() {
        return List.copyOf(months());
    }

    /** Goes to a month that was looked up. */
    public void goTo(Termin wanted) {
        if (months().contains(wanted)) {
            monthProperty().set(wanted);
        }
    }

    /** The sentences of remarks about an input. */
    public List<String> sentences(List<Merknad> remarks) {
        return remarks.stream().map(sentences::of).toList();
    }

    /** The names of the members of an input made from this case. */
    public MemberNames names(Beregningsinndata input) {
        return members().of(input);
    }

    private CaseMembers members() {
        return new CaseMembers(household(), openCase, texts);
    }

    Texts texts() {
        return texts;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return caseForms.history().canUndoProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return caseForms.history().canRedoProperty();
    }

    /** The places in the case of the adults who are in the household that month, in the order of the calculation. */
    public List<Integer> adults(Termin month) {
        return household().places(month);
    }

    boolean canStep(int steps) {
        return caseForms.canStep(steps);
    }

    // Commands

    /** Takes back the last change of what is typed. */
    void undo() {
        caseForms.undo();
    }

    /** Makes the change again that was taken back last. */
    void redo() {
        caseForms.redo();
    }

    /** Goes so many months forward, or back when negative; nothing happens at the end of what was looked up. */
    void step(int steps) {
        caseForms.step(steps);
    }

    /** Takes over what is typed in a view of the same case that this one replaces, as when the language has changed. */
    public void continueFrom(CalculationViewModel before) {
        caseForms.continueFrom(before.caseForms);
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
            calculated.notices().clear();
            calculated.nothing(List.of());
        } else if (caseForms.forms().isBad()) {
            calculated.nothing(List.of(texts.get("result.fielderror")));
        } else {
            calculated.calculate(open, now, caseForms.forms().typed());
        }
    }
}
