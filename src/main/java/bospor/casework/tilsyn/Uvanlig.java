package bospor.casework.tilsyn;

import java.util.List;

/**
 * Something about a note that a supervisor should look at.
 *
 * @param detaljer what varies in the sentence, without units: numbers, names of rates, dates as {@code yyyy-MM-dd}
 */
public record Uvanlig(Art art, List<String> detaljer) {
    /** Keeps its own copy of the list. */
    public Uvanlig {
        detaljer = List.copyOf(detaljer);
    }

    static Uvanlig av(Art art, Object... detaljer) {
        return new Uvanlig(
                art, java.util.Arrays.stream(detaljer).map(String::valueOf).toList());
    }

    /** What it is, the most serious first, and how much it counts when notes are put in order. */
    public enum Art {
        /** The note does not agree when it is checked: how many differences. */
        STEMMER_IKKE(100),
        /** The last decision sent it back. */
        UNDERKJENT(30),
        /** The amount is far from that of the month before: kroner then, kroner now. */
        STOR_ENDRING(25),
        /** Somebody judged: how many judgements, kroner that they change the amount by together. */
        SKJOENN(20),
        /** A source did not answer, or was shielded. */
        IKKE_HENTET(20),
        /** The month was not complete when it was looked up. */
        IKKE_KOMPLETT(18),
        /** There is no look-up behind it. */
        UTEN_OPPSLAG(15),
        /** The look-up was old when the note was made: days. */
        GAMLE_DATA(12),
        /** Somebody has no tax settlement. */
        OPPGJOER_MANGLER(12),
        /** Rates that nobody has seen in a source: their names. */
        HUSKEDE_SATSER(15),
        /** Rates that are computed or fitted: their names. */
        UTLEDEDE_SATSER(5),
        /** There is no seal. */
        UFORSEGLET(8),
        /** It could not be assessed. */
        KAN_IKKE_VURDERES(8);

        private final int vekt;

        Art(int vekt) {
            this.vekt = vekt;
        }

        /** How much it counts. */
        public int vekt() {
            return vekt;
        }
    }
}
