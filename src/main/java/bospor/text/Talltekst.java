package bospor.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as Norwegians write them: {@code 12 345,50} with a hard space between thousands, comma and the real minus sign.
 */
public final class Talltekst {
    /** Between thousands, and between number and unit: never broken across lines. */
    public static final char HARDT_MELLOMROM = '\u00A0';

    /** The minus sign, as wide as a plus. */
    public static final char MINUS = '\u2212';

    private Talltekst() {}

    /** Kroner with {@code kr}: whole kroner when the amount is whole, otherwise two decimals, rounded half up for show. */
    public static String kroner(BigDecimal beloep) {
        return beloep(beloep) + HARDT_MELLOMROM + "kr";
    }

    /** The amount without {@code kr}, for columns whose head says the unit. */
    public static String beloep(BigDecimal beloep) {
        boolean helt = beloep.stripTrailingZeros().scale() <= 0;
        return tall(beloep.setScale(helt ? 0 : 2, RoundingMode.HALF_UP));
    }

    /** The number with exactly the decimals it has. */
    public static String tall(BigDecimal tall) {
        String siffer = tall.abs().toPlainString();
        int punkt = siffer.indexOf('.');
        String hele = punkt < 0 ? siffer : siffer.substring(0, punkt);
        StringBuilder ut = new StringBuilder(siffer.length() + 4);
        if (tall.signum() < 0) {
            ut.append(MINUS);
        }
        for (int i = 0; i < hele.length(); i++) {
            if (i > 0 && (hele.length() - i) % 3 == 0) {
                ut.append(HARDT_MELLOMROM);
            }
            ut.append(hele.charAt(i));
        }
        if (punkt >= 0) {
            ut.append(',').append(siffer, punkt + 1, siffer.length());
        }
        return ut.toString();
    }

    /** A share as percent: {@code 0.737} gives {@code 73,7 %}. */
    public static String prosent(BigDecimal andel) {
        BigDecimal p = andel.movePointRight(2).stripTrailingZeros();
        return tall(p.scale() < 0 ? p.setScale(0) : p) + HARDT_MELLOMROM + "%";
    }
}
