package bospor.ui.common;

import bospor.casework.AapenSak;
import bospor.domain.Foedselsnummer;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The case that is open in this window, for every view to follow; null when none is. */
public final class OpenCase {
    private final ReadOnlyObjectWrapper<@Nullable AapenSak> sak = new ReadOnlyObjectWrapper<>(this, "sak");
    private final ReadOnlyObjectWrapper<Set<Foedselsnummer>> details =
            new ReadOnlyObjectWrapper<>(this, "details", Set.of());
    private @Nullable OpenCase leader;

    /** The open case, or null. */
    public ReadOnlyObjectProperty<@Nullable AapenSak> sakProperty() {
        return sak.getReadOnlyProperty();
    }

    /** The open case, or null. */
    public @Nullable AapenSak sak() {
        return sak.get();
    }

    /** Those whose details have been opened beside the applicant's; nobody when another case is opened. */
    public ReadOnlyObjectProperty<Set<Foedselsnummer>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** Whether payers, types and posts of the adult in this place are shown: the applicant's always are. */
    public boolean showsDetails(int person) {
        AapenSak now = sak.get();
        return person == 0
                || (now != null
                        && details.get().contains(now.medlemmer().get(person).fnr()));
    }

    /** Opens the case, or shows what has come to it since; who follows another one opens it there. */
    public void open(AapenSak ny) {
        if (leader != null) {
            leader.open(ny);
            return;
        }
        AapenSak before = sak.get();
        if (before == null || !before.saksnummer().equals(ny.saksnummer())) {
            details.set(Set.of());
        }
        sak.set(ny);
    }

    /** Shows the details of this adult from now on. Only for those who have told the look-up log. */
    public void showDetails(Foedselsnummer person) {
        if (leader != null) {
            leader.showDetails(person);
            return;
        }
        Set<Foedselsnummer> more = new HashSet<>(details.get());
        if (more.add(person)) {
            details.set(Set.copyOf(more));
        }
    }

    /** Shows what is open in the other one from now on, until the subscription ends. */
    public Subscription follow(OpenCase other) {
        leader = other;
        return other.detailsProperty()
                .subscribe(now -> details.set(now))
                .and(other.sakProperty().subscribe(now -> sak.set(now)))
                .and(() -> leader = null);
    }

    /** Closes the case: the views show their empty state. */
    public void close() {
        details.set(Set.of());
        sak.set(null);
    }
}
