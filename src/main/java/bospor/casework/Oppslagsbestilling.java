package bospor.casework;

import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import java.util.List;

/**
 * What a case worker asks for: whom, which months, and why. Without a purpose and a case reference there is no look-up.
 *
 * @param personer the adults of the household, the applicant first, each once
 */
public record Oppslagsbestilling(
        List<Foedselsnummer> personer, Maanedsperiode periode, String formaal, String saksnummer) {
    /** Refuses an order without persons, with a person twice, or without a reason. */
    public Oppslagsbestilling {
        personer = List.copyOf(personer);
        if (personer.isEmpty()) {
            throw new IllegalArgumentException("ingen personer å slå opp");
        }
        if (personer.stream().distinct().count() != personer.size()) {
            throw new IllegalArgumentException("samme person står to ganger");
        }
        if (formaal.isBlank() || saksnummer.isBlank()) {
            throw new IllegalArgumentException("formål og saksnummer må fylles ut");
        }
    }
}
