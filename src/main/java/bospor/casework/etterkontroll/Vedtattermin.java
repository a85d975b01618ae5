package bospor.casework.etterkontroll;

import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import org.jspecify.annotations.Nullable;

/**
 * A termin as it was decided.
 *
 * @param inndata what it was calculated from
 * @param beloep kroner per month that were decided, zero for a rejection; null when not known, and then calculated again
 */
public record Vedtattermin(
        Beregningsinndata inndata, @Nullable Kroner beloep) {
    /** The month. */
    public Termin termin() {
        return inndata.termin();
    }
}
