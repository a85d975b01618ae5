package bospor.json;

import bospor.trace.Beregningssvar;
import bospor.trace.Formel;

/**
 * The format {@code bospor.beregning.resultat/1}: the result of a calculation with its explanation, or the place where
 * the input could not be read.
 *
 * <p>What is read again is the same but for two things: a formula is its finished text, and a key figure has its id for a
 * name and no unit, because the file says no more. Written once more it is the same text.
 */
public final class Resultatformat {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "bospor.beregning.resultat/1";

    private final Formel.Talltekst talltekst;
    /** How long the last answer was: the next one is likely to be about as long. */
    private volatile int sist = 1024;

    /** The format with this way of writing the numbers inside a formula; all other numbers are plain decimals. */
    public Resultatformat(Formel.Talltekst talltekst) {
        this.talltekst = talltekst;
    }

    /** The answer on one line, with the explanation or without it. */
    public byte[] skriv(Beregningssvar svar, boolean medSpor) {
        byte[] tekst =
                Jsonskriver.skriv(sist + sist / 8, ut -> new Resultatskriver(ut, talltekst).skriv(svar, medSpor));
        sist = tekst.length;
        return tekst;
    }

    /**
     * Reads an answer that was written with its explanation.
     *
     * @throws Lesefeil when it is none
     */
    public static Beregningssvar les(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, leser -> new Resultatleser(leser).les());
    }
}
