package bospor.casework;

import bospor.domain.Maanedsperiode;
import java.time.Instant;
import java.util.List;

/**
 * A household as it was looked up: the contract {@code bospor.oppslag/1}.
 *
 * @param hentet when the last part came
 */
public record Oppslag(Instant hentet, Maanedsperiode periode, List<Personoppslag> personer) {
    /** Keeps its own copy of the list. */
    public Oppslag {
        personer = List.copyOf(personer);
    }

    /**
     * Whether the household's total may be shown and calculated on: everyone's income came and nobody is shielded. A
     * partial household never becomes a sum.
     */
    public boolean kanSummeres() {
        return personer.stream().allMatch(p -> !p.skjermet() && inntektErKjent(p));
    }

    /** Whether some part did not come and can be asked for again. */
    public boolean harMangler() {
        return !personer.stream().allMatch(Personoppslag::komplett);
    }

    private static boolean inntektErKjent(Personoppslag p) {
        return p.inntekt().status() == Oppslagsstatus.HENTET || p.inntekt().status() == Oppslagsstatus.INGEN_RAPPORTERT;
    }
}
