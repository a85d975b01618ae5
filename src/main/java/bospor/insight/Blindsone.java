package bospor.insight;

import java.util.List;

/**
 * Something that these registers cannot show, so that the case worker must ask.
 *
 * @param personer places in the look-up of those for whom what came makes it likely to matter; empty when it holds for any
 *     household
 */
public record Blindsone(Art art, List<Integer> personer) {
    /** Keeps its own copy of the list. */
    public Blindsone {
        personer = List.copyOf(personer);
    }

    /** Whether something that came makes it likely to matter here. */
    public boolean saerligAktuell() {
        return !personer.isEmpty();
    }

    /** What cannot be seen. */
    public enum Art {
        /** There is no settlement: wealth, capital, business and foreign income are unknown. */
        OPPGJOER_MANGLER,
        /** Business income of this year; reported once a year. */
        NAERING,
        /** Pension and work abroad, now. */
        UTLAND,
        /** Interest, gains and wealth of this year. */
        KAPITAL_OG_FORMUE,
        /** The settlement is of a year whose months were not fetched, so that nothing has been reconciled. */
        OPPGJOERETS_AAR,
        BARNEBIDRAG,
        LAANEKASSEN,
        SOSIALHJELP,
        BARNETRYGD_OG_KONTANTSTOETTE,
        /** Others who live at the address and were not looked up. */
        ANDRE_I_BOLIGEN,
        /** Payers correct earlier months, also long afterwards. */
        RETTELSER;

        /** Whether it is said only when it holds for somebody. */
        boolean bareNaarAktuell() {
            return this == OPPGJOER_MANGLER || this == OPPGJOERETS_AAR;
        }
    }
}
