package bospor.rates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kommunenummer and the time it was in use.
 *
 * @param fra first day, null when from before the list begins
 * @param til last day, included; null when still in use
 * @param etterfoelgere the numbers that took over, several when the kommune was divided
 */
public record Kommune(
        String nummer,
        String navn,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        List<String> etterfoelgere) {
    /** Keeps its own copy of the list. */
    public Kommune {
        etterfoelgere = List.copyOf(etterfoelgere);
    }

    /** Whether the number was not in use yet on the day. */
    public boolean kommerEtter(LocalDate dag) {
        return fra != null && fra.isAfter(dag);
    }

    /** Whether the number had gone out of use on the day. */
    public boolean erOpphoert(LocalDate dag) {
        return til != null && til.isBefore(dag);
    }

    /** Number and name, as {@code 5501 Tromsø}. */
    public String nummerOgNavn() {
        return nummer + " " + navn;
    }
}
