package bospor.json;

import bospor.casework.etterkontroll.Kontrollsak;
import bospor.casework.etterkontroll.Kontrollsvar;
import bospor.trace.Formel;

/**
 * The formats {@code bospor.etterkontroll.inndata/1} and {@code bospor.etterkontroll.resultat/1}: what was decided for a
 * household in a year and what is known later, and what is paid or reclaimed because of it.
 */
public final class Kontrollformat {
    /** The value of the field {@code format} of a case. */
    public static final String INNDATA = "bospor.etterkontroll.inndata/1";
    /** The value of the field {@code format} of a result. */
    public static final String RESULTAT = "bospor.etterkontroll.resultat/1";

    private final Formel.Talltekst talltekst;

    /** The format with this way of writing the numbers inside a formula; all other numbers are plain decimals. */
    public Kontrollformat(Formel.Talltekst talltekst) {
        this.talltekst = talltekst;
    }

    /**
     * Reads a case.
     *
     * @throws Lesefeil when the text is none
     */
    public static Kontrollsak les(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, leser -> new Kontrollsakleser(leser).les());
    }

    /** The answer on one line, with the explanation or without it. */
    public byte[] skriv(Kontrollsvar svar, boolean medSpor) {
        return Jsonskriver.skriv(ut -> new Kontrollskriver(ut, talltekst).skriv(svar, medSpor));
    }
}
