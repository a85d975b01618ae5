package bospor.rules.kommunal;

import bospor.trace.Enhet;
import bospor.trace.Noekkeltall;
import bospor.trace.Spor;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers that several building blocks share. */
final class Tall {
    static final BigDecimal TOLV = BigDecimal.valueOf(12);
    private static final int OERE = 2;

    private Tall() {}

    /** The share as a percentage, for formulas. */
    static BigDecimal prosent(BigDecimal andel) {
        return kort(andel.movePointRight(2));
    }

    /** A key figure; kroner are shown with whole øre, nothing is calculated from them. */
    static Noekkeltall noekkeltall(String id, String navn, BigDecimal verdi, Enhet enhet) {
        boolean oere = verdi.scale() > OERE && enhet != Enhet.PROSENT && enhet != Enhet.TALL;
        return new Noekkeltall(id, navn, kort(oere ? verdi.setScale(OERE, RoundingMode.HALF_UP) : verdi), enhet);
    }

    /** The number of a node that has one. */
    static BigDecimal verdi(Spor spor) {
        BigDecimal v = spor.verdi();
        if (v == null) {
            throw new IllegalArgumentException(spor.id() + " har ingen verdi");
        }
        return v;
    }

    /** The number without needless zeros. */
    static BigDecimal kort(BigDecimal tall) {
        BigDecimal kort = tall.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
