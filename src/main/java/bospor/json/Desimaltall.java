package bospor.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain decimals ({@code -1250.50}) with any number of decimals that fits a thousand characters, and with at most
 * fifteen digits before the point: more kroner than any household has, and never enough to exhaust memory.
 */
final class Desimaltall {
    private static final int HELE_SIFRE = 15;
    private static final int LENGDE = 1000;
    private static final int EKSPONENTSIFRE = 3;

    private Desimaltall() {}

    /** The number, or null when the text is none or is too large; an exponent is for JSON numbers only. */
    static @Nullable BigDecimal les(String tekst, boolean eksponentTillatt) {
        if (tekst.length() > LENGDE) {
            return null;
        }
        int slutt = mantisseslutt(tekst);
        if (slutt < 0 || (slutt < tekst.length() && !(eksponentTillatt && erEksponent(tekst, slutt)))) {
            return null;
        }
        BigDecimal tall = new BigDecimal(tekst);
        if (tall.signum() == 0) {
            return tall.scale() < 0 ? BigDecimal.ZERO : tall;
        }
        if (tall.precision() - tall.scale() > HELE_SIFRE) {
            return null;
        }
        return tall.scale() < 0 ? tall.setScale(0) : tall;
    }

    /** Where sign, digits and decimals end, or -1 when there are none. */
    private static int mantisseslutt(String tekst) {
        int start = tekst.startsWith("-") ? 1 : 0;
        int i = siffer(tekst, start);
        if (i == start) {
            return -1;
        }
        if (i < tekst.length() && tekst.charAt(i) == '.') {
            int desimaler = i + 1;
            i = siffer(tekst, desimaler);
            return i == desimaler ? -1 : i;
        }
        return i;
    }

    private static boolean erEksponent(String tekst, int fra) {
        char e = tekst.charAt(fra);
        int i = fra + 1;
        if (i < tekst.length() && (tekst.charAt(i) == '+' || tekst.charAt(i) == '-')) {
            i++;
        }
        int antall = tekst.length() - i;
        return (e == 'e' || e == 'E') && antall > 0 && antall <= EKSPONENTSIFRE && siffer(tekst, i) == tekst.length();
    }

    private static int siffer(String tekst, int fra) {
        int i = fra;
        while (i < tekst.length() && tekst.charAt(i) >= '0' && tekst.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
