package bospor.casework.notat;

import bospor.casework.Oppslagsstatus;
import bospor.domain.Maanedsperiode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The look-up a calculation rests on: when, which sources, and how complete they were. No amounts. */
public record Oppslagsgrunnlag(Instant hentet, Maanedsperiode periode, List<Kilde> kilder) {
    /** Keeps its own copy of the list. */
    public Oppslagsgrunnlag {
        kilder = List.copyOf(kilder);
    }

    /**
     * What one person's sources answered.
     *
     * @param person the fødselsnummer grouped or masked, as elsewhere in the note
     * @param komplettTilOgMed last complete month of the income, null when there is none
     * @param inntektsaar the year of the settlement, null when there is none
     */
    public record Kilde(
            String person,
            Oppslagsstatus inntekt,
            @Nullable YearMonth komplettTilOgMed,
            Oppslagsstatus skatteoppgjoer,
            @Nullable String inntektsaar) {}
}
