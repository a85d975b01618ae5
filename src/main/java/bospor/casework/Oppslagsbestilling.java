package bospor.casework;

import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case worker asks for: whom, which months, and why. Without a purpose and a case reference there is no look-up;
 * in an emergency a written reason stands in for the case reference.
 *
 * @param personer the adults of the household, the applicant first, each once
 * @param saksnummer the case reference; may be empty in an emergency
 * @param noed why this could not wait for a case, null when it is no emergency
 */
public record Oppslagsbestilling(
        List<Foedselsnummer> personer,
        Maanedsperiode periode,
        String formaal,
        String saksnummer,
        @Nullable String noed) {
    /** With fewer characters than this nobody has said why it could not wait. */
    public static final int KORTESTE_NOEDGRUNN = 10;

    /** Refuses an order without persons, with a person twice, or without a reason. */
    public Oppslagsbestilling {
        personer = List.copyOf(personer);
        if (personer.isEmpty()) {
            throw new IllegalArgumentException("ingen personer å slå opp");
        }
        if (personer.stream().distinct().count() != personer.size()) {
            throw new IllegalArgumentException("samme person står to ganger");
        }
        if (formaal.isBlank()) {
            throw new IllegalArgumentException("formål må fylles ut");
        }
        if (noed == null ? saksnummer.isBlank() : noed.isBlank()) {
            throw new IllegalArgumentException("saksnummer må fylles ut, eller grunnen til at det haster");
        }
    }

    /** An order in a case. */
    public Oppslagsbestilling(
            List<Foedselsnummer> personer, Maanedsperiode periode, String formaal, String saksnummer) {
        this(personer, periode, formaal, saksnummer, null);
    }
}
