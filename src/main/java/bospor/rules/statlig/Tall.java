package bospor.rules.statlig;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers that several provisions share. */
final class Tall {
    static final BigDecimal TOLV = BigDecimal.valueOf(12);
    /** Decimals that a twelfth or a third is shown with; calculations never go through this. */
    private static final int VISTE_DESIMALER = 10;

    private static final int OERE = 2;

    private Tall() {}

    /** A twelfth for showing: exact when it ends, otherwise with ten decimals. */
    static BigDecimal tolvdel(BigDecimal perAar) {
        return hoeystTiDesimaler(perAar, TOLV);
    }

    /** A quotient for showing: exact when it ends, otherwise with ten decimals. */
    static BigDecimal hoeystTiDesimaler(BigDecimal tall, BigDecimal divisor) {
        return utenNuller(tall.divide(divisor, VISTE_DESIMALER, RoundingMode.HALF_UP));
    }

    /** The amount in kroner and whole øre, for the key figures. */
    static BigDecimal oere(BigDecimal tall) {
        return utenNuller(tall.scale() > OERE ? tall.setScale(OERE, RoundingMode.HALF_UP) : tall);
    }

    /** The share as a percentage, for formulas. */
    static BigDecimal prosent(BigDecimal andel) {
        return utenNuller(andel.movePointRight(2));
    }

    private static BigDecimal utenNuller(BigDecimal tall) {
        BigDecimal kort = tall.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
