package bospor.ui.calculation;

import bospor.casework.utkast.Foertbeloep;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import bospor.text.Beloepslesing;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it is being typed: the text exactly as written, what it means, and who put it there.
 *
 * <p>A proposal stands in the field with its source until the text is changed; then the amount is typed.
 */
public final class AmountField {
    private final Texts texts;
    private final boolean mayBeNegative;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper(this, "origin", "");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper(this, "basis", "");
    private @Nullable Kroner amount;
    private @Nullable Proposal proposal;

    private record Proposal(String text, Kroner amount, Innfoering source, String shown, String basis) {}

    AmountField(Texts texts, boolean mayBeNegative, Runnable changed) {
        this.texts = texts;
        this.mayBeNegative = mayBeNegative;
        text.subscribe(t -> read(t));
        text.subscribe((_, _) -> changed.run());
    }

    // Properties

    /** What is written in the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it, in a sentence; empty when nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Where the amount comes from: a proposal's source, or that it is typed; empty for an empty field. */
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** What a proposal that stands in the field rests on, without amounts; empty otherwise. */
    ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    /** Whether what is written cannot be read. */
    public boolean isBad() {
        return !error.get().isEmpty();
    }

    /** The amount with its source; empty when the field is empty or cannot be read. */
    public Optional<Foertbeloep> value(@Nullable String document) {
        Kroner a = amount;
        if (a == null) {
            return Optional.empty();
        }
        Proposal p = proposal;
        return Optional.of(
                p != null && p.text.equals(text.get())
                        ? new Foertbeloep(p.amount, p.source)
                        : new Foertbeloep(a, new Innfoering(Foerteopplysninger.SAKSBEHANDLER, document)));
    }

    // Commands

    /** Puts a proposal into the field, with its source as shown and the rows it rests on, unless something else has been typed there. */
    public void propose(Kroner value, Innfoering source, String shownSource, String restsOn) {
        boolean untouched = text.get().isBlank() || (proposal != null && proposal.text.equals(text.get()));
        proposal = new Proposal(Talltekst.beloep(value.verdi()), value, source, shownSource, restsOn);
        if (untouched) {
            text.set(proposal.text);
        }
        read(text.get());
    }

    /** What somebody has typed; empty while a proposal stands there, or nothing. */
    String typed() {
        return proposal != null && proposal.text.equals(text.get()) ? "" : text.get();
    }

    /** Puts back what was typed; nothing means the proposal, where there is one. */
    void putBack(String typed) {
        text.set(typed.isEmpty() && proposal != null ? proposal.text : typed);
    }

    /** Puts back an amount that was typed earlier. */
    void restore(Kroner value) {
        text.set(Talltekst.beloep(value.verdi()));
    }

    /** Forgets text and proposal. */
    public void clear() {
        proposal = null;
        text.set("");
    }

    private void read(String typed) {
        Optional<BigDecimal> number = typed.isBlank() ? Optional.empty() : Beloepslesing.les(typed);
        Kroner read = number.map(Kroner::av).orElse(null);
        if (!typed.isBlank() && read == null) {
            error.set(texts.get("field.amount.unreadable"));
        } else if (read != null && read.erNegativ() && !mayBeNegative) {
            error.set(texts.get("field.amount.negative"));
        } else {
            error.set("");
        }
        amount = error.get().isEmpty() ? read : null;
        Proposal p = proposal;
        basis.set(p != null && p.text.equals(typed) ? p.basis : "");
        if (amount == null) {
            origin.set("");
        } else if (p != null && p.text.equals(typed)) {
            origin.set(p.shown);
        } else {
            origin.set(texts.get("origin.typed"));
        }
    }
}
