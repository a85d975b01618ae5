package bospor.ui.common;

import bospor.casework.AapenSak;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The case that is open in this window, for every view to follow; null when none is. */
public final class OpenCase {
    private final ReadOnlyObjectWrapper<@Nullable AapenSak> sak = new ReadOnlyObjectWrapper<>(this, "sak");
    private @Nullable OpenCase leader;

    /** The open case, or null. */
    public ReadOnlyObjectProperty<@Nullable AapenSak> sakProperty() {
        return sak.getReadOnlyProperty();
    }

    /** The open case, or null. */
    public @Nullable AapenSak sak() {
        return sak.get();
    }

    /** Opens a case, or shows what has come to it since; who follows another one opens it there. */
    public void open(AapenSak ny) {
        if (leader != null) {
            leader.open(ny);
        } else {
            sak.set(ny);
        }
    }

    /** Shows what is open in the other one from now on, until the subscription ends. */
    public Subscription follow(OpenCase other) {
        leader = other;
        return other.sakProperty().subscribe(now -> sak.set(now)).and(() -> leader = null);
    }

    /** Closes the case: the views show their empty state. */
    public void close() {
        sak.set(null);
    }
}
