package bospor.ui.search;

import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslagsbestilling;
import bospor.text.Datotekst;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form: whom to look up, which months, and why. Nothing is asked before everything is right. */
public final class SearchViewModel {
    private final Texts texts;
    private final SearchSettings settings;
    private final LookupViewModel lookup;
    private final HouseholdForm household;
    private final PeriodChoice period;
    private final ReasonForm reason;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper(this, "blocked", true);
    private final ObservableList<Oevelseshusstand> practice = FXCollections.observableArrayList();
    private final ObservableList<Oevelseshusstand> practiceView = FXCollections.unmodifiableObservableList(practice);

    /** An empty form whose answers go to the look-up. */
    public SearchViewModel(SearchSettings settings, LookupViewModel lookup, Texts texts) {
        this.texts = texts;
        this.settings = settings;
        this.lookup = lookup;
        this.household = new HouseholdForm(settings, texts, this::judge);
        this.period = new PeriodChoice(settings::today, texts);
        this.reason = new ReasonForm(texts, this::judge);
        lookup.runningProperty().subscribe((_, _) -> judge());
        judge();
    }

    // Properties

    /** The adults. */
    public HouseholdForm household() {
        return household;
    }

    /** The months. */
    public PeriodChoice period() {
        return period;
    }

    /** How the look-up goes. */
    public LookupViewModel lookup() {
        return lookup;
    }

    /** Why the look-up is made, and in which case. */
    public ReasonForm reason() {
        return reason;
    }

    /** Why the look-up cannot be made yet; empty when it can. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Whether the look-up cannot be made yet. */
    public ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** The practice households; empty until they are ready. */
    public ObservableList<Oevelseshusstand> practice() {
        return practiceView;
    }

    /** Whether there are practice households here. */
    public boolean hasPractice() {
        return settings.practice();
    }

    // Commands

    /** Offers practice households to choose among. */
    public void offer(List<Oevelseshusstand> households) {
        household.knowNames(households);
        practice.setAll(households);
    }

    /** Looks the household up, or says everything that stands in the way. */
    public void submit() {
        reason.require(true);
        household.leaveAll();
        List<Husstandsmedlem> adults = household.adults();
        if (blocked.get() || adults == null) {
            return;
        }
        lookup.start(
                new Oppslagsbestilling(
                        adults.stream().map(Husstandsmedlem::fnr).toList(),
                        period.period(),
                        reason.purpose(),
                        reason.caseReference(),
                        reason.emergency()),
                adults);
    }

    /** Fills the form with a practice household. */
    public void practise(Oevelseshusstand chosen) {
        reason.require(false);
        household.fill(chosen);
        reason.fill(texts.get("formaal.kommunalBostoette"), texts.get("oevelse.saksnummer", chosen.id()));
    }

    /** Looks a practice household up, instead of what is on its way. */
    public void lookUpPractice(Oevelseshusstand chosen) {
        lookup.clear();
        practise(chosen);
        submit();
    }

    /** What is right for the household in the last month that has an answer, in words; empty where there is none. */
    public String answer(Oevelseshusstand of) {
        return of.fasit().beloep().entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .map(e -> {
                    String month = Datotekst.maaned(e.getKey());
                    return e.getValue().erNull()
                            ? texts.get("oevelse.fasit.avslag", month)
                            : texts.get(
                                    "oevelse.fasit",
                                    month,
                                    Talltekst.kroner(e.getValue().verdi()));
                })
                .orElse("");
    }

    /** Empties the form and forgets the look-up, as when the session ends. */
    public void clear() {
        lookup.clear();
        household.clear();
        reason.clear();
        period.reset();
    }

    /** Says everything again, after the language of the screen has changed. What was typed stays as it is. */
    public void retell() {
        household.retell();
        period.retell();
        lookup.retell(household::renamed);
    }

    private void judge() {
        // Called while the form is being put together, before all of its parts are there.
        if (household == null || reason == null) {
            return;
        }
        List<String> lacking = new ArrayList<>();
        List<PersonRow> open =
                household.rows().stream().filter(r -> r.number() == null).toList();
        boolean wrong = open.stream().anyMatch(r -> !r.textProperty().get().isBlank());
        if (open.size() == 1) {
            int place = household.rows().indexOf(open.getFirst()) + 1;
            lacking.add(place == 1 ? texts.get("mangler.soeker") : texts.get("mangler.voksen", place));
        } else if (!open.isEmpty()) {
            lacking.add(texts.get("mangler.numre", open.size()));
        }
        lacking.addAll(reason.judge());
        if (lookup.runningProperty().get()) {
            missing.set(texts.get("mangler.underveis"));
        } else if (lacking.isEmpty()) {
            missing.set("");
        } else {
            missing.set(texts.get(wrong ? "mangler.rett" : "mangler.fyllUt", String.join(", ", lacking)));
        }
        blocked.set(!missing.get().isEmpty());
    }
}
