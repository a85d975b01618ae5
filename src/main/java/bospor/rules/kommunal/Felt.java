package bospor.rules.kommunal;

import bospor.trace.Enhet;

/**
 * A field that a building block wants under {@code ordningsdata}.
 *
 * @param paakrevd whether leaving it out is a fault; otherwise it means 0 or no, which the result says
 */
public record Felt(String navn, String betegnelse, Type type, Enhet enhet, boolean paakrevd) {
    /** What may stand in a field. */
    public enum Type {
        /** Kroner, 0 or more. */
        BELOEP,
        /** Kroner of any sign. */
        FORMUE,
        /** {@code true} or {@code false}. */
        JA_NEI
    }

    static Felt perAar(String navn, String betegnelse) {
        return new Felt(navn, betegnelse, Type.BELOEP, Enhet.KRONER_PER_AAR, true);
    }

    static Felt perMaaned(String navn, String betegnelse) {
        return new Felt(navn, betegnelse, Type.BELOEP, Enhet.KRONER_PER_MAANED, true);
    }

    String sti() {
        return "ordningsdata." + navn;
    }
}
