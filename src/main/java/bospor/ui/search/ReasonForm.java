package bospor.ui.search;

import bospor.casework.Oppslagsbestilling;
import bospor.domain.FoedselsnummerLesing;
import bospor.domain.FoedselsnummerLesing.Gyldig;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Why a household is looked up: the purpose, and the case, or why it cannot wait for one. All of it goes into the log. */
public final class ReasonForm {
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{6}[\\s\\u00A0-]?\\d{5}");

    private final Texts texts;
    private final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");
    private final StringProperty caseReference = new SimpleStringProperty(this, "caseReference", "");
    private final BooleanProperty emergency = new SimpleBooleanProperty(this, "emergency");
    private final StringProperty emergencyReason = new SimpleStringProperty(this, "emergencyReason", "");
    private final ReadOnlyStringWrapper emergencyError = new ReadOnlyStringWrapper(this, "emergencyError", "");
    private final ReadOnlyStringWrapper purposeError = new ReadOnlyStringWrapper(this, "purposeError", "");
    private final ReadOnlyStringWrapper caseError = new ReadOnlyStringWrapper(this, "caseError", "");
    private boolean showRequired;

    ReasonForm(Texts texts, Runnable changed) {
        this.texts = texts;
        purpose.subscribe((_, _) -> changed.run());
        caseReference.subscribe((_, _) -> changed.run());
        emergency.subscribe((_, _) -> changed.run());
        emergencyReason.subscribe((_, _) -> changed.run());
    }

    // Properties

    /** Why the look-up is made, in the case worker's words. */
    StringProperty purposeProperty() {
        return purpose;
    }

    /** The reference of the case in the municipality's own system. */
    StringProperty caseReferenceProperty() {
        return caseReference;
    }

    /** Whether it cannot wait until there is a case. */
    BooleanProperty emergencyProperty() {
        return emergency;
    }

    /** Why it cannot wait; goes into the look-up log. */
    StringProperty emergencyReasonProperty() {
        return emergencyReason;
    }

    /** What is wrong with the reason, empty when nothing is. */
    ReadOnlyStringProperty emergencyErrorProperty() {
        return emergencyError.getReadOnlyProperty();
    }

    /** What is wrong with the purpose, empty when nothing is. */
    ReadOnlyStringProperty purposeErrorProperty() {
        return purposeError.getReadOnlyProperty();
    }

    /** What is wrong with the case reference, empty when nothing is. */
    ReadOnlyStringProperty caseErrorProperty() {
        return caseError.getReadOnlyProperty();
    }

    /** Purposes to choose among; others can be typed. */
    public List<String> purposes() {
        return Stream.of("kommunalBostoette", "kommunalBolig", "statligVeiledning", "etterkontroll", "klage")
                .map(key -> texts.get("formaal." + key))
                .toList();
    }

    /** The purpose as it is written down. */
    String purpose() {
        return purpose.get().strip();
    }

    /** The reference as it is written down; may be empty in an emergency. */
    String caseReference() {
        return caseReference.get().strip();
    }

    /** Why it cannot wait, null when it is no emergency. */
    @Nullable
    String emergency() {
        return emergency.get() ? emergencyReason.get().strip() : null;
    }

    // Commands

    /** From now on what is missing is told beside the fields, or no more. */
    void require(boolean required) {
        showRequired = required;
    }

    /** Writes purpose and case; it is no emergency. */
    void fill(String newPurpose, String newReference) {
        emergency.set(false);
        purpose.set(newPurpose);
        caseReference.set(newReference);
    }

    void clear() {
        showRequired = false;
        fill("", "");
        emergencyReason.set("");
    }

    /** Tells what is wrong beside each field, and returns what is missing. */
    List<String> judge() {
        List<String> lacking = new ArrayList<>();
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
        return lacking;
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
