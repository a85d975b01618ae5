package bospor.casework.utkast;

import bospor.domain.Personstatus;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed or left standing about one adult of the case.
 *
 * @param alder the age when the identity number does not tell it, otherwise null
 * @param overgangsfradrag monthly deduction by forskrift § 8, null when it does not apply
 * @param utflyttetFra the first month the person is not in the household any more, null while living there
 */
public record Foertperson(
        @Nullable Integer alder,
        Set<Personstatus> status,
        Map<Aarsfelt, Foertbeloep> aarsbeloep,
        @Nullable Foertbeloep overgangsfradrag,
        @Nullable YearMonth utflyttetFra) {
    /** Nothing typed. */
    public static final Foertperson INGENTING = new Foertperson(null, Set.of(), Map.of(), null, null);

    /** Keeps its own copies of the collections. */
    public Foertperson {
        status = Set.copyOf(status);
        aarsbeloep = Map.copyOf(aarsbeloep);
    }

    /** Whether the person is in the household on the 1st of the month. */
    public boolean iHusstanden(YearMonth maaned) {
        return utflyttetFra == null || maaned.isBefore(utflyttetFra);
    }
}
