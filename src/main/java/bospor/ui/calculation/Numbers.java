package bospor.ui.calculation;

import bospor.text.Talltekst;
import bospor.trace.Enhet;
import bospor.trace.Sportekst;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values of the explanation tree with their units, as they are written on the screen. */
final class Numbers {
    private Numbers() {}

    /** A value with its unit. */
    static String value(BigDecimal value, Enhet unit, Texts texts) {
        return switch (unit) {
            case KRONER, KRONER_PER_MAANED, KRONER_PER_AAR ->
                Talltekst.kroner(value) + texts.get("unit." + unit.name());
            case PROSENT -> Sportekst.tall(value) + Talltekst.HARDT_MELLOMROM + "%";
            case ANDEL -> Talltekst.prosent(value);
            case VEKT -> Talltekst.tall(value.setScale(2, RoundingMode.HALF_UP));
            case TALL, INGEN -> Sportekst.tall(value);
            case PERSONER -> Sportekst.tall(value) + texts.get(one(value) ? "unit.PERSON" : "unit.PERSONER");
            case AAR -> Sportekst.tall(value) + texts.get("unit.AAR");
        };
    }

    private static boolean one(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }
}
