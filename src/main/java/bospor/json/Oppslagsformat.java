package bospor.json;

import bospor.casework.Oppslag;

/**
 * The format {@code bospor.oppslag/1}: a household as it was looked up, with the fødselsnummer in full.
 *
 * <p>Sums, net wealth and sentences are written for the reader and worked out anew when the text is read; what is read
 * again is the same household.
 */
public final class Oppslagsformat {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "bospor.oppslag/1";

    private final Feilsetninger setninger;

    /** The format with these sentences for what did not come. */
    public Oppslagsformat(Feilsetninger setninger) {
        this.setninger = setninger;
    }

    /** The household on one line. */
    public byte[] skriv(Oppslag oppslag) {
        return Jsonskriver.skriv(ut -> new Oppslagsskriver(ut, setninger).skriv(oppslag));
    }

    /**
     * Reads a household.
     *
     * @throws Lesefeil when the text is none
     */
    public static Oppslag les(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, leser -> new Oppslagsleser(leser).les());
    }
}
