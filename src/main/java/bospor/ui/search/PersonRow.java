package bospor.ui.search;

import bospor.domain.Foedselsnummer;
import bospor.ui.search.Verdict.Tone;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One adult in the form: what was typed, what the row is called, and what the form says about it. */
public final class PersonRow {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper(this, "label", "");
    private final ReadOnlyObjectWrapper<Verdict> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict", new Verdict(Tone.NEUTRAL, "", null));
    private boolean left;

    /** What was typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** {@code Søker}, {@code Voksen 2}, … or the name of a practice person. */
    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** What the form says about the number. */
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    @Nullable
    Foedselsnummer number() {
        return verdict.get().number();
    }

    String label() {
        return label.get();
    }

    boolean left() {
        return left;
    }

    void setLeft(boolean left) {
        this.left = left;
    }

    void show(String newLabel, Verdict newVerdict) {
        label.set(newLabel);
        verdict.set(newVerdict);
    }
}
