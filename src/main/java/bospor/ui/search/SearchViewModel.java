package bospor.ui.search;

import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslagsbestilling;
import bospor.domain.FoedselsnummerLesing;
import bospor.domain.FoedselsnummerLesing.Gyldig;
import bospor.text.Datotekst;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form: whom to look up, which months, and why. Nothing is asked before everything is right. */
public final class SearchViewModel {
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{6}[\\s\\u00A0-]?\\d{5}");

    private final Texts texts;
    private final SearchSettings settings;
    private final LookupViewModel lookup;
    private final HouseholdForm household;
    private final PeriodChoice period;
    private final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");
    private final StringProperty caseReference = new SimpleStringProperty(this, "caseReference", "");
    private final BooleanProperty emergency = new SimpleBooleanProperty(this, "emergency");
    private final StringProperty emergencyReason = new SimpleStringProperty(this, "emergencyReason", "");
    private final ReadOnlyStringWrapper emergencyError = new ReadOnlyStringWrapper(this, "emergencyError", "");
    private final ReadOnlyStringWrapper purposeError = new ReadOnlyStringWrapper(this, "purposeError", "");
    private final ReadOnlyStringWrapper caseError = new ReadOnlyStringWrapper(this, "caseError", "");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper(this, "blocked", true);
    private final ObservableList<Oevelseshusstand> practice = FXCollections.observableArrayList();
    private final ObservableList<Oevelseshusstand> practiceView = FXCollections.unmodifiableObservableList(practice);
    private boolean showRequired;

    /** An empty form whose answers go to the look-up. */
    public SearchViewModel(SearchSettings settings, LookupViewModel lookup, Texts texts) {
        this.texts = texts;
        this.settings = settings;
        this.lookup = lookup;
        this.household = new HouseholdForm(settings, texts, this::judge);
        this.period = new PeriodChoice(settings::today, texts);
        purpose.subscribe((_, _) -> judge());
        caseReference.subscribe((_, _) -> judge());
        emergency.subscribe((_, _) -> judge());
        emergencyReason.subscribe((_, _) -> judge());
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

    /** Why the look-up is made, in the case worker's words. */
    public StringProperty purposeProperty() {
        return purpose;
    }

    /** The reference of the case in the municipality's own system. */
    public StringProperty caseReferenceProperty() {
        return caseReference;
    }

    /** Whether it cannot wait until there is a case. */
    public BooleanProperty emergencyProperty() {
        return emergency;
    }

    /** Why it cannot wait; goes into the look-up log. */
    public StringProperty emergencyReasonProperty() {
        return emergencyReason;
    }

    /** What is wrong with the reason, empty when nothing is. */
    public ReadOnlyStringProperty emergencyErrorProperty() {
        return emergencyError.getReadOnlyProperty();
    }

    /** What is wrong with the purpose, empty when nothing is. */
    public ReadOnlyStringProperty purposeErrorProperty() {
        return purposeError.getReadOnlyProperty();
    }

    /** What is wrong with the case reference, empty when nothing is. */
    public ReadOnlyStringProperty caseErrorProperty() {
        return caseError.getReadOnlyProperty();
    }

    /** Why the look-up cannot be made yet; empty when it can. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Whether the look-up cannot be made yet. */
    public ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** Purposes to choose among; others can be typed. */
    public List<String> purposes() {
        return Stream.of("kommunalBostoette", "kommunalBolig", "statligVeiledning", "etterkontroll", "klage")
                .map(key -> texts.get("formaal." + key))
                .toList();
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
        showRequired = true;
        household.leaveAll();
        List<Husstandsmedlem> adults = household.adults();
        if (blocked.get() || adults == null) {
            return;
        }
        lookup.start(
                new Oppslagsbestilling(
                        adults.stream().map(Husstandsmedlem::fnr).toList(),
                        period.period(),
                        purpose.get().strip(),
                        caseReference.get().strip(),
                        emergency.get() ? emergencyReason.get().strip() : null),
                adults);
    }

    /** Fills the form with a practice household. */
    public void practise(Oevelseshusstand chosen) {
        showRequired = false;
        emergency.set(false);
        household.fill(chosen);
        purpose.set(texts.get("formaal.kommunalBostoette"));
        caseReference.set(texts.get("oevelse.saksnummer", chosen.id()));
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
        showRequired = false;
        lookup.clear();
        household.clear();
        purpose.set("");
        caseReference.set("");
        emergency.set(false);
        emergencyReason.set("");
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
        if (household == null) {
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
        purposeError.set(fault(purpose.get(), "formaal"));
        boolean needsCase = !emergency.get();
        caseError.set(needsCase || holdsNumber(caseReference.get()) ? fault(caseReference.get(), "saksnummer") : "");
        emergencyError.set(needsCase ? "" : reasonFault());
        addIfUnusable(lacking, purpose.get(), "mangler.formaal");
        if (needsCase || holdsNumber(caseReference.get())) {
            addIfUnusable(lacking, caseReference.get(), "mangler.saksnummer");
        }
        if (!needsCase && (tooShort() || holdsNumber(emergencyReason.get()))) {
            lacking.add(texts.get("mangler.noed"));
        }
        if (lookup.runningProperty().get()) {
            missing.set(texts.get("mangler.underveis"));
        } else if (lacking.isEmpty()) {
            missing.set("");
        } else {
            missing.set(texts.get(wrong ? "mangler.rett" : "mangler.fyllUt", String.join(", ", lacking)));
        }
        blocked.set(!missing.get().isEmpty());
    }

    private void addIfUnusable(List<String> lacking, String text, String key) {
        if (text.isBlank() || holdsNumber(text)) {
            lacking.add(texts.get(key));
        }
    }

    private boolean tooShort() {
        return emergencyReason.get().strip().length() < Oppslagsbestilling.KORTESTE_NOEDGRUNN;
    }

    private String reasonFault() {
        if (holdsNumber(emergencyReason.get())) {
            return texts.get("noed.foedselsnummer");
        }
        return showRequired && tooShort() ? texts.get("noed.mangler") : "";
    }

    private String fault(String text, String field) {
        if (holdsNumber(text)) {
            return texts.get(field + ".foedselsnummer");
        }
        return showRequired && text.isBlank() ? texts.get(field + ".mangler") : "";
    }

    /** Whether someone has typed an identity number where the text goes into the log as it is. */
    private static boolean holdsNumber(String text) {
        return ELEVEN_DIGITS
                .matcher(text)
                .results()
                .anyMatch(m -> FoedselsnummerLesing.les(m.group(), true) instanceof Gyldig);
    }
}
