package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.utkast.Aarsfelt;
import bospor.casework.utkast.Foertbeloep;
import bospor.casework.utkast.Foertperson;
import bospor.casework.utkast.Oppgjoersforslag;
import bospor.domain.Innfoering;
import bospor.domain.Personstatus;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Termin;
import bospor.text.Skattepostnavn;
import bospor.ui.common.Texts;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** One adult of the case: what she is, whether she lives here, and the amounts that must be stated for the year. */
final class PersonViewModel {
    private final int place;
    private final String name;
    private final Texts texts;
    private final IntPredicate open;
    private final ObservableSet<Personstatus> status = FXCollections.observableSet();
    private final Map<Aarsfelt, AmountField> amounts = new EnumMap<>(Aarsfelt.class);
    private final AmountField transition;
    private final StringProperty document = new SimpleStringProperty(this, "document", "");
    private final BooleanProperty inHousehold = new SimpleBooleanProperty(this, "inHousehold", true);
    private final ReadOnlyStringWrapper ageText = new ReadOnlyStringWrapper(this, "ageText", "");
    private final AgesField typedAge;
    private final BooleanProperty ageUnknown = new SimpleBooleanProperty(this, "ageUnknown");
    private String settlement = "";
    private @Nullable YearMonth movedOut;
    private YearMonth shown = YearMonth.of(2017, 1);
    private boolean showing;

    /** The adult in this place of the case; {@code open} tells whose details are shown. */
    PersonViewModel(AapenSak sak, int place, Texts texts, IntPredicate open, Runnable changed) {
        this.place = place;
        this.name = sak.navn(place);
        this.texts = texts;
        this.open = open;
        for (Aarsfelt field : Aarsfelt.values()) {
            amounts.put(
                    field,
                    new AmountField(texts, field == Aarsfelt.NETTOFORMUE || field == Aarsfelt.KAPITALINNTEKT, changed));
        }
        transition = new AmountField(texts, false, changed);
        typedAge = new AgesField(0, 120, texts.get("field.ages.unreadable"), texts.get("field.age.range"), changed);
        propose(sak);
        status.addListener((SetChangeListener<Personstatus>) _ -> changed.run());
        document.subscribe((_, _) -> changed.run());
        inHousehold.subscribe((_, here) -> {
            if (!showing) {
                movedOut = here ? null : shown;
                changed.run();
            }
        });
    }

    // Properties

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    ReadOnlyStringProperty ageTextProperty() {
        return ageText.getReadOnlyProperty();
    }

    /** Statuses that the case worker has ticked. */
    ObservableSet<Personstatus> status() {
        return status;
    }

    AmountField amount(Aarsfelt field) {
        AmountField found = amounts.get(field);
        if (found == null) {
            throw new IllegalStateException("hvert årsfelt er laget");
        }
        return found;
    }

    /** The monthly deduction of forskrift § 8, asked for with the status that opens it. */
    AmountField transition() {
        return transition;
    }

    StringProperty documentProperty() {
        return document;
    }

    /** Whether the person is in the household on the 1st of the shown month; unticked it holds for all later months. */
    BooleanProperty inHouseholdProperty() {
        return inHousehold;
    }

    AgesField typedAge() {
        return typedAge;
    }

    BooleanProperty ageUnknownProperty() {
        return ageUnknown;
    }

    /** {@code Skatteoppgjør 2024}, or empty when there is none. */
    String settlement() {
        return settlement;
    }

    boolean isBad() {
        return amounts.values().stream().anyMatch(AmountField::isBad) || transition.isBad() || typedAge.isBad();
    }

    /** What is typed or left standing. */
    Foertperson value() {
        Map<Aarsfelt, Foertbeloep> typed = new EnumMap<>(Aarsfelt.class);
        String doc = document.get().isBlank() ? null : document.get().strip();
        amounts.forEach((field, amount) -> amount.value(doc).ifPresent(v -> typed.put(field, v)));
        boolean deducts = status.contains(Personstatus.UFOER_OVERGANG_2014);
        return new Foertperson(
                typedAge.ages().isEmpty() ? null : typedAge.ages().getFirst(),
                status,
                typed,
                deducts ? transition.value(doc).orElse(null) : null,
                movedOut);
    }

    /** Where the typed facts are. */
    void remember(Memory memory) {
        memory.add(place, "status", status);
        amounts.forEach((field, amount) -> memory.add(place, field.name(), amount.textProperty()));
        memory.add(place, "transition", transition.textProperty());
        memory.add(place, "document", document);
        memory.add(place, "age", typedAge.textProperty());
        memory.<@Nullable YearMonth>add(place, "movedOut", () -> movedOut, this::moveOut);
    }

    private void moveOut(@Nullable YearMonth from) {
        movedOut = from;
        showing = true;
        inHousehold.set(from == null || shown.isBefore(from));
        showing = false;
    }

    // Commands

    /** Shows the person as she is in the month. */
    void show(AapenSak sak, Termin month) {
        showing = true;
        shown = month.maaned();
        inHousehold.set(movedOut == null || shown.isBefore(movedOut));
        Integer age = sak.medlemmer().get(place).fnr().alder(month.situasjonsdato());
        ageUnknown.set(age == null);
        ageText.set(age == null ? texts.get("person.age.unknown") : texts.get("person.age", age.toString()));
        showing = false;
    }

    /** Puts what the newest settlement says into the fields that nobody has typed in. */
    void propose(AapenSak sak) {
        Skattegrunnlag basis =
                sak.oppslag().personer().get(place).skatteoppgjoer().innholdEllerNull();
        if (basis == null) {
            return;
        }
        settlement = texts.get("origin.settlement", basis.inntektsaar());
        Innfoering source = new Innfoering(Innfoering.SKATTEOPPGJOER, basis.inntektsaar());
        amounts.forEach((field, amount) -> Oppgjoersforslag.av(basis, field)
                .ifPresent(p -> amount.propose(p.beloep(), source, settlement, basis(p))));
    }

    /** The rows of the settlement, which are details; the sum of them is not. */
    private String basis(Oppgjoersforslag proposal) {
        if (!open.test(place)) {
            return "";
        }
        String rows = proposal.poster().stream()
                .map(p -> Skattepostnavn.av(p.tekniskNavn()))
                .distinct()
                .collect(Collectors.joining(", "));
        return rows.isEmpty() ? "" : texts.get("origin.basis", rows);
    }
}
