package bospor.simulator.befolkning;

import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * One training household as the catalogue shows it.
 *
 * @param id {@code H01}–{@code H10}, or {@code T…} for the technical edge cases
 * @param tittel a few words by the language tag, for example «AAP og deltidsjobb»
 * @param beskrivelse one or two sentences on what can be learnt from it, by the language tag
 * @param husleiePerMaaned kroner per month
 * @param kommunenummer a suggestion for the calculation
 * @param opplyst what the household itself tells beside the registers, by the language tag of the sentence
 * @param fasit the right state bostøtte in kroner per month, zero for avslag; empty for the edge cases
 */
public record Husstandskort(
        String id,
        Map<String, String> tittel,
        Map<String, String> beskrivelse,
        List<Personkort> personer,
        Kroner husleiePerMaaned,
        Kommunenummer kommunenummer,
        Map<String, String> opplyst,
        Map<YearMonth, Kroner> fasit) {

    /** Keeps its own copies of collections. */
    public Husstandskort {
        personer = List.copyOf(personer);
        tittel = Map.copyOf(tittel);
        beskrivelse = Map.copyOf(beskrivelse);
        opplyst = Map.copyOf(opplyst);
        fasit = Map.copyOf(fasit);
    }

    /** Whether this is an edge case and not one of the ten ordinary households. */
    public boolean erKanttilfelle() {
        return id.startsWith("T");
    }
}
