package bospor.casework.etterkontroll;

import bospor.domain.Termin;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case worker's decision that the settlement does not say how it was in some months, for example before an
 * inheritance: there the amounts of the decision stand.
 *
 * @param person the member it concerns, null for all
 * @param felter the amounts it concerns, never empty
 * @param fra first month
 * @param til last month, included
 */
public record Unntak(
        @Nullable String person, Set<Oppgjoersfelt> felter, Termin fra, Termin til, String grunn, String dokument) {
    /** Keeps its own copy of the set; none means all. */
    public Unntak {
        felter = felter.isEmpty() ? Set.copyOf(EnumSet.allOf(Oppgjoersfelt.class)) : Set.copyOf(felter);
    }

    /** Whether the amount of the settlement is left out for the member in the month. */
    boolean gjelder(Termin termin, String id, Oppgjoersfelt felt) {
        return gjelder(termin) && (person == null || person.equals(id)) && felter.contains(felt);
    }

    /** Whether the month is one of them. */
    boolean gjelder(Termin termin) {
        return !termin.erFoer(fra) && !til.erFoer(termin);
    }
}
