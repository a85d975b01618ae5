package bospor.rates;

import bospor.trace.Satsstatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a rate from a day on, until the next value of the same rate.
 *
 * @param virkningFra first day (for bostøtte: first termin) the value counts from
 * @param ikraft the day it became law; later than {@code virkningFra} when set retroactively
 * @param verdi null when the rate was abolished or its value is not known from this day; {@code merknad} says which
 * @param hjemmel provision and sources, at least one
 * @param kontrollertAv who compared the value with its source
 * @param merknad what a reader should know, null when nothing
 */
public record Satsverdi(
        LocalDate virkningFra,
        LocalDate ikraft,
        @Nullable BigDecimal verdi,
        List<Rettskilde> hjemmel,
        Satsstatus status,
        LocalDate kontrollert,
        String kontrollertAv,
        @Nullable String merknad) {
    /** Keeps its own copy of the sources. */
    public Satsverdi {
        hjemmel = List.copyOf(hjemmel);
    }
}
