package bospor.casework.kommunal;

import bospor.trace.Enhet;

/**
 * A fact that a municipal scheme asks for beside those of the state's scheme.
 *
 * @param navn the field's name under {@code ordningsdata}: {@code husleiePerAar}
 * @param betegnelse plain Norwegian name
 * @param paakrevd whether nothing can be calculated without it
 */
public record Ordningsfelt(String navn, String betegnelse, Slag slag, Enhet enhet, boolean paakrevd) {
    /** What may stand in the field. */
    public enum Slag {
        /** Kroner, zero or more. */
        BELOEP,
        /** Kroner of any sign. */
        FORMUE,
        /** Yes or no. */
        JA_NEI
    }

    /** The path in the calculation input: {@code ordningsdata.husleiePerAar}. */
    public String sti() {
        return "ordningsdata." + navn;
    }
}
