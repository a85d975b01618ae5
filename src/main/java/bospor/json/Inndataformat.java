package bospor.json;

import bospor.domain.Beregningsinndata;
import bospor.trace.Inndatafeil;

/**
 * The format {@code bospor.beregning.inndata/1}: what a scheme is given to calculate one termin for one household.
 *
 * <p>Reading accepts UTF-8 with or without a byte order mark. What is read and written again is the same input.
 */
public final class Inndataformat {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "bospor.beregning.inndata/1";

    private Inndataformat() {}

    /** Reads an input, or says what is wrong with it. */
    public static Inndatalesing les(byte[] tekst) {
        try {
            return new Inndatalesing.Lest(Jsonleser.les(tekst, leser -> new Inndataleser(leser).les()));
        } catch (Lesefeil e) {
            return new Inndatalesing.Avvist(new Inndatafeil(e.sti(), e.melding()));
        }
    }

    /**
     * Reads a draft that Bospor has written itself: what was typed so far, also where it cannot be calculated yet.
     *
     * @throws Lesefeil when it is none
     */
    public static Beregningsinndata lesUtkast(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, true, leser -> new Inndataleser(leser).les());
    }

    /** The input on one line, without the fields that say nothing. */
    public static byte[] skriv(Beregningsinndata inndata) {
        return Jsonskriver.skriv(ut -> new Inndataskriver(ut).skriv(inndata));
    }
}
