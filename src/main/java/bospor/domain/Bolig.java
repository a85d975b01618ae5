package bospor.domain;

import org.jspecify.annotations.Nullable;

/**
 * The dwelling of a calculation and what it costs, as far as the tenure asks for it.
 *
 * @param formuesverdi taxable value of the own dwelling in kroner, null when not known or not owned
 * @param bofellesskap whether the kommune has approved that each resident is calculated alone
 */
public record Bolig(
        Eieform eieform,
        Kroner husleiePerMaaned,
        boolean oppvarmingInkludert,
        boolean spesialtilpasset,
        Kroner felleskostnaderPerMaaned,
        Kroner renterOgAvdragPerMaaned,
        Kroner eiendomsskattPerAar,
        Kroner festeavgiftPerAar,
        Kroner kommunaleAvgifterPerAar,
        @Nullable Kroner formuesverdi,
        boolean bofellesskap) {

    /** A rented dwelling with this monthly rent, heating not included, nothing special. */
    public static Bolig leid(Kroner husleiePerMaaned) {
        return new Bolig(
                Eieform.LEID,
                husleiePerMaaned,
                false,
                false,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                null,
                false);
    }

    /** The same dwelling at this rent, kroner per month. */
    public Bolig medHusleie(Kroner ny) {
        return med(ny, felleskostnaderPerMaaned, renterOgAvdragPerMaaned, formuesverdi);
    }

    /** The same dwelling with these shared costs, kroner per month. */
    public Bolig medFelleskostnader(Kroner ny) {
        return med(husleiePerMaaned, ny, renterOgAvdragPerMaaned, formuesverdi);
    }

    /** The same dwelling with this interest and instalment, kroner per month. */
    public Bolig medRenterOgAvdrag(Kroner ny) {
        return med(husleiePerMaaned, felleskostnaderPerMaaned, ny, formuesverdi);
    }

    /** The same dwelling with this taxable value, kroner. */
    public Bolig medFormuesverdi(Kroner ny) {
        return med(husleiePerMaaned, felleskostnaderPerMaaned, renterOgAvdragPerMaaned, ny);
    }

    private Bolig med(Kroner husleie, Kroner felleskostnader, Kroner renterOgAvdrag, @Nullable Kroner verdi) {
        return new Bolig(
                eieform,
                husleie,
                oppvarmingInkludert,
                spesialtilpasset,
                felleskostnader,
                renterOgAvdrag,
                eiendomsskattPerAar,
                festeavgiftPerAar,
                kommunaleAvgifterPerAar,
                verdi,
                bofellesskap);
    }
}
