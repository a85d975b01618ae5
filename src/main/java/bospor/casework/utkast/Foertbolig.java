package bospor.casework.utkast;

import bospor.domain.Eieform;
import java.util.Map;

/**
 * What has been typed about the dwelling; an amount that was left empty has no entry.
 *
 * @param beloep amounts of fields that the tenure does not ask for may be here and are left out of the calculation
 */
public record Foertbolig(
        Eieform eieform,
        Map<Boligfelt, Foertbeloep> beloep,
        boolean oppvarmingInkludert,
        boolean spesialtilpasset,
        boolean bofellesskap) {
    /** Keeps its own copy of the map. */
    public Foertbolig {
        beloep = Map.copyOf(beloep);
    }
}
