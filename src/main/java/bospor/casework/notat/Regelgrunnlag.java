package bospor.casework.notat;

import bospor.trace.Hjemmel;
import bospor.trace.Sats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of the rules that is data, as it was in one termin: enough to compute again without the program's own rates.
 *
 * @param satser every rate with a value in the termin, also those the calculation did not need
 * @param mangler every rate without one
 * @param kommuner the kommune of the input and those it came from or went into
 * @param grupperegel where the groups of kommuner stand
 * @param regelpakke the text of the municipal rule pack exactly as it was read, null for schemes that have none
 */
public record Regelgrunnlag(
        List<Sats> satser,
        List<Satsmangel> mangler,
        List<Kommuneplass> kommuner,
        Hjemmel grupperegel,
        @Nullable String regelpakke) {
    /** Keeps its own copies of the lists. */
    public Regelgrunnlag {
        satser = List.copyOf(satser);
        mangler = List.copyOf(mangler);
        kommuner = List.copyOf(kommuner);
    }
}
