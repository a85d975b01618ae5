package bospor.casework.etterkontroll;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import java.util.List;

/**
 * One termin as decided and as it should have been.
 *
 * @param vedtatt kroner per month that were decided
 * @param nytt the calculation with what is known now
 * @param differanse new less decided, kroner: positive when too little was paid
 * @param aarsaker the causes, whose kroner add up to the difference
 */
public record Terminkontroll(
        Termin termin, Kroner vedtatt, Beregningsresultat nytt, Kroner differanse, List<Endring.Aarsak> aarsaker) {
    /** Keeps its own copy of the causes. */
    public Terminkontroll {
        aarsaker = List.copyOf(aarsaker);
    }
}
