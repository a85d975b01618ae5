package bospor.simulator.befolkning;

import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import java.util.List;

/**
 * One training household as the catalogue shows it.
 *
 * @param id {@code H01}–{@code H10}, or {@code T…} for the technical edge cases
 * @param tittel a few words, for example «AAP og deltidsjobb»
 * @param beskrivelse one or two sentences on what can be learnt from it
 * @param husleiePerMaaned kroner per month
 * @param kommunenummer a suggestion for the calculation
 */
public record Husstandskort(
        String id,
        String tittel,
        String beskrivelse,
        List<Personkort> personer,
        Kroner husleiePerMaaned,
        Kommunenummer kommunenummer) {

    /** Keeps its own copy of the members. */
    public Husstandskort {
        personer = List.copyOf(personer);
    }

    /** Whether this is an edge case and not one of the ten ordinary households. */
    public boolean erKanttilfelle() {
        return id.startsWith("T");
    }
}
