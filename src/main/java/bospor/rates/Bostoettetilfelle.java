package bospor.rates;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that a pack brings along: input and what must come out of it.
 *
 * @param kilde who says that this is right
 * @param husstand the members, the applicant first
 * @param ordningsdata the scheme's own fields, as in a calculation input
 * @param perMaaned kroner per month, null when the case does not say
 * @param perAar kroner per year, null when the case does not say
 * @param noekkeltall expected key figures by their ids
 */
public record Bostoettetilfelle(
        String navn,
        String kilde,
        Termin termin,
        List<Medlem> husstand,
        Kroner statligBostoettePerMaaned,
        Map<String, String> ordningsdata,
        Utfall utfall,
        @Nullable BigDecimal perMaaned,
        @Nullable BigDecimal perAar,
        Map<String, BigDecimal> noekkeltall) {
    /** Keeps its own copies of the collections. */
    public Bostoettetilfelle {
        husstand = List.copyOf(husstand);
        ordningsdata = Map.copyOf(ordningsdata);
        noekkeltall = Map.copyOf(noekkeltall);
    }

    /** A member of the household in a case. */
    public record Medlem(int alder, Kroner nettoformue) {}
}
