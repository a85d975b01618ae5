package bospor.ui.calculation;

import bospor.text.Talltekst;
import bospor.trace.Enhet;
import bospor.ui.common.Texts;
import java.math.BigDecimal;

/** Numbers of the explanation tree as they are written on the screen. */
final class Numbers {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Numbers() {}

    /** A number inside a formula: amounts with at most two decimals, small factors with all they have. */
    static String plain(BigDecimal number) {
        BigDecimal n = number.stripTrailingZeros();
        if (n.abs().compareTo(TEN) < 0 && n.scale() > 2) {
            return Talltekst.tall(n);
        }
        return Talltekst.beloep(number);
    }

    /** A value with its unit. */
    static String value(BigDecimal value, Enhet unit, Texts texts) {
        return switch (unit) {
            case KRONER, KRONER_PER_MAANED, KRONER_PER_AAR ->
                Talltekst.kroner(value) + texts.get("unit." + unit.name());
            case PROSENT -> plain(value) + Talltekst.HARDT_MELLOMROM + "%";
            case ANDEL -> Talltekst.prosent(value);
            case VEKT, TALL, INGEN -> plain(value);
            case PERSONER, AAR -> plain(value) + texts.get("unit." + unit.name());
        };
    }
}
