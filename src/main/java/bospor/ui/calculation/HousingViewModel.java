package bospor.ui.calculation;

import bospor.casework.utkast.Boligfelt;
import bospor.casework.utkast.Foertbeloep;
import bospor.casework.utkast.Foertbolig;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.domain.Eieform;
import bospor.domain.Innfoering;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.text.Ordliste;
import bospor.ui.common.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The dwelling as typed: kommune, tenure and what it costs. */
final class HousingViewModel {
    private final Texts texts;
    private final Function<Kommunenummer, Optional<String>> names;
    private final StringProperty kommune = new SimpleStringProperty(this, "kommune", "");
    private final ReadOnlyStringWrapper kommuneName = new ReadOnlyStringWrapper(this, "kommuneName", "");
    private final ReadOnlyStringWrapper kommuneOrigin = new ReadOnlyStringWrapper(this, "kommuneOrigin", "");
    private final ReadOnlyStringWrapper kommuneError = new ReadOnlyStringWrapper(this, "kommuneError", "");
    private final ObjectProperty<Eieform> tenure = new SimpleObjectProperty<>(this, "tenure", Eieform.LEID);
    private final Map<Boligfelt, AmountField> amounts = new EnumMap<>(Boligfelt.class);
    private final BooleanProperty heatingIncluded = new SimpleBooleanProperty(this, "heatingIncluded");
    private final BooleanProperty adapted = new SimpleBooleanProperty(this, "adapted");
    private final BooleanProperty shared = new SimpleBooleanProperty(this, "shared");
    private final StringProperty document = new SimpleStringProperty(this, "document", "");
    private @Nullable Kommunenummer number;
    private @Nullable Kommunenummer proposed;
    private String proposalSource = "";

    HousingViewModel(Texts texts, Function<Kommunenummer, Optional<String>> names, Runnable changed) {
        this.texts = texts;
        this.names = names;
        for (Boligfelt field : Boligfelt.values()) {
            amounts.put(field, new AmountField(texts, false, changed));
        }
        kommune.subscribe(t -> readKommune(t));
        kommune.subscribe((_, _) -> changed.run());
        tenure.subscribe((_, _) -> changed.run());
        heatingIncluded.subscribe((_, _) -> changed.run());
        adapted.subscribe((_, _) -> changed.run());
        shared.subscribe((_, _) -> changed.run());
        document.subscribe((_, _) -> changed.run());
    }

    // Properties

    StringProperty kommuneProperty() {
        return kommune;
    }

    /** The name of the kommune, empty when not known. */
    ReadOnlyStringProperty kommuneNameProperty() {
        return kommuneName.getReadOnlyProperty();
    }

    /** Where the kommune comes from, empty while none is chosen. */
    ReadOnlyStringProperty kommuneOriginProperty() {
        return kommuneOrigin.getReadOnlyProperty();
    }

    ReadOnlyStringProperty kommuneErrorProperty() {
        return kommuneError.getReadOnlyProperty();
    }

    ObjectProperty<Eieform> tenureProperty() {
        return tenure;
    }

    AmountField amount(Boligfelt field) {
        AmountField found = amounts.get(field);
        if (found == null) {
            throw new IllegalStateException("hvert boligfelt er laget");
        }
        return found;
    }

    BooleanProperty heatingIncludedProperty() {
        return heatingIncluded;
    }

    BooleanProperty adaptedProperty() {
        return adapted;
    }

    BooleanProperty sharedProperty() {
        return shared;
    }

    StringProperty documentProperty() {
        return document;
    }

    /** Whether a field that the tenure asks for cannot be read. */
    boolean isBad() {
        return !kommuneError.get().isEmpty()
                || Boligfelt.ved(tenure.get()).stream().anyMatch(f -> amount(f).isBad());
    }

    @Nullable
    Kommunenummer number() {
        return number;
    }

    Innfoering numberSource() {
        Kommunenummer n = number;
        return new Innfoering(
                n != null && n.equals(proposed) ? proposalSource : Foerteopplysninger.SAKSBEHANDLER, null);
    }

    Foertbolig value() {
        String doc = document.get().isBlank() ? null : document.get().strip();
        Map<Boligfelt, Foertbeloep> typed = new EnumMap<>(Boligfelt.class);
        amounts.forEach((field, amount) -> amount.value(doc).ifPresent(v -> typed.put(field, v)));
        return new Foertbolig(tenure.get(), typed, heatingIncluded.get(), adapted.get(), shared.get());
    }

    /** Where the typed facts are. */
    void remember(Memory memory) {
        memory.add("housing", "kommune", kommune);
        memory.add("housing", "tenure", tenure);
        amounts.forEach((field, amount) -> memory.add(field, "amount", amount.textProperty()));
        memory.add("housing", "heating", heatingIncluded);
        memory.add("housing", "adapted", adapted);
        memory.add("housing", "shared", shared);
        memory.add("housing", "document", document);
    }

    // Commands

    /** Puts a kommune into the field, with its source. */
    void propose(Kommunenummer kommunenummer, String source) {
        proposed = kommunenummer;
        proposalSource = source;
        if (kommune.get().isBlank()) {
            kommune.set(kommunenummer.nummer());
        } else {
            readKommune(kommune.get());
        }
    }

    /** Types the monthly cost into the field that the tenure asks for. */
    void useCost(Kroner perMonth) {
        AmountField field = amount(
                switch (tenure.get()) {
                    case LEID -> Boligfelt.HUSLEIE;
                    case FELLESKOSTNADER -> Boligfelt.FELLESKOSTNADER;
                    case ENEBOLIG -> Boligfelt.RENTER_OG_AVDRAG;
                });
        if (!field.value(null).map(v -> v.beloep().equals(perMonth)).orElse(perMonth.erNull())) {
            field.restore(perMonth);
        }
    }

    /** Forgets everything. */
    void clear() {
        proposed = null;
        kommune.set("");
        tenure.set(Eieform.LEID);
        amounts.values().forEach(AmountField::clear);
        heatingIncluded.set(false);
        adapted.set(false);
        shared.set(false);
        document.set("");
    }

    private void readKommune(String typed) {
        String digits = typed.strip();
        boolean readable = digits.matches("\\d{4}");
        number = readable ? new Kommunenummer(digits) : null;
        kommuneError.set(digits.isEmpty() || readable ? "" : texts.get("field.kommune.unreadable"));
        Kommunenummer n = number;
        kommuneName.set(n == null ? "" : names.apply(n).orElse(""));
        kommuneOrigin.set(
                n == null ? "" : n.equals(proposed) ? Ordliste.paaSkjermen(proposalSource) : texts.get("origin.typed"));
    }
}
