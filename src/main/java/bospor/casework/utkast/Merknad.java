package bospor.casework.utkast;

import java.util.List;

/**
 * Something the case worker must know about the input: why nothing can be calculated, or what a result rests on.
 *
 * @param detaljer what the sentence of this kind names, in its order: who, which month
 */
public record Merknad(Art art, List<String> detaljer) {
    /** Keeps its own copy of the list. */
    public Merknad {
        detaljer = List.copyOf(detaljer);
    }

    static Merknad av(Art art, String... detaljer) {
        return new Merknad(art, List.of(detaljer));
    }

    /** The kinds. The first ones stop the calculation, the rest goes with it. */
    public enum Art {
        /** Somebody is shielded: there is no total for the household. */
        SKJERMET(true),
        /** Somebody's income did not come: there is no total for the household. */
        INNTEKT_IKKE_HENTET(true),
        /** The month was not looked up. */
        UTENFOR_OPPSLAGET(true),
        KOMMUNE_MANGLER(true),
        HUSLEIE_MANGLER(true),
        FELLESKOSTNADER_MANGLER(true),
        ALDER_MANGLER(true),
        /** The settlement did not come, so empty yearly amounts are unknown and not zero. */
        OPPGJOER_IKKE_HENTET(true),
        /** Somebody whose income counts has not been looked up. */
        VOKSEN_IKKE_SLAATT_OPP(true),
        /** The month is not complete yet. */
        IKKE_KOMPLETT(false),
        /** There is no settlement for the person. */
        OPPGJOER_FINNES_IKKE(false),
        /** A member of 18 or 19: income does not count, but wealth does, and nothing was looked up. */
        FORMUE_IKKE_SLAATT_OPP(false),
        /** Nothing has been reported for the person this month. */
        INGEN_RAPPORTERT(false),
        /** A post came without an amount or a month and is not counted. */
        POST_UFULLSTENDIG(false),
        /** A 14-day benefit looks like three payments; the case worker has not confirmed it. */
        TRE_UTBETALINGER_UBEKREFTET(false);

        private final boolean stopper;

        Art(boolean stopper) {
            this.stopper = stopper;
        }

        /** Whether nothing can be calculated. */
        public boolean stopper() {
            return stopper;
        }
    }
}
