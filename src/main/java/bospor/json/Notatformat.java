package bospor.json;

import bospor.casework.notat.Notatdata;
import bospor.trace.Formel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The format {@code bospor.notat/1}: everything a beregningsnotat was computed from, and a checksum over it.
 *
 * <p>Written in canonical form (RFC 8785), so that the bytes themselves can be sealed. Formulas and key figures come back
 * as {@link Resultatformat} says.
 */
public final class Notatformat {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "bospor.notat/1";

    private static final String SJEKKSUM = "sjekksum";

    private final Resultatformat resultatformat;
    private final Formel.Talltekst talltekst;

    /** The format with this way of writing the numbers inside a formula. */
    public Notatformat(Formel.Talltekst talltekst) {
        this.talltekst = talltekst;
        this.resultatformat = new Resultatformat(talltekst);
    }

    /** The data with their checksum, in canonical form. */
    public byte[] skriv(Notatdata data) {
        try {
            byte[] uten = Jsonskriver.skriv(1 << 16, ut -> new Notatskriver(ut, talltekst).skriv(data));
            byte[] kanonisk = KanoniskJson.av(uten);
            return KanoniskJson.med(SJEKKSUM, sha256(kanonisk), kanonisk);
        } catch (Lesefeil e) {
            throw new IllegalStateException("det som nettopp er skrevet, skal kunne leses", e);
        }
    }

    /** The result as it stands in a note that holds it. */
    public byte[] skrivResultat(bospor.trace.Beregningssvar svar) {
        return resultatformat.skriv(svar, true);
    }

    /**
     * Reads the data; the checksum is not looked at.
     *
     * @throws Lesefeil when the text is none, or is written by a program that knows more than this one
     */
    public static Notatdata les(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, leser -> new Notatleser(leser).les());
    }

    /**
     * The checksum that the text holds, empty when it holds none.
     *
     * @throws Lesefeil when the text is no JSON object
     */
    public static String sjekksum(byte[] tekst) throws Lesefeil {
        return Jsontre.lesObjekt(tekst).path(SJEKKSUM).asText();
    }

    /**
     * The checksum that the text should hold: SHA-256 over the canonical form of everything else, 64 lower-case hex digits.
     *
     * @throws Lesefeil when the text is no JSON object
     */
    public static String beregnetSjekksum(byte[] tekst) throws Lesefeil {
        return sha256(KanoniskJson.uten(SJEKKSUM, tekst));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("enhver Java har SHA-256", e);
        }
    }
}
