package bospor.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a pack rounds an amount. */
public record Avrundingsregel(Enhet til, Maate maate) {
    /** What is rounded to. */
    public enum Enhet {
        OERE(2, "øre"),
        KRONER(0, "hele kroner");

        private final int desimaler;
        private final String tekst;

        Enhet(int desimaler, String tekst) {
            this.desimaler = desimaler;
            this.tekst = tekst;
        }
    }

    /** Which way; a half goes up. */
    public enum Maate {
        NAERMESTE(RoundingMode.HALF_UP, "avrundet til "),
        NED(RoundingMode.DOWN, "rundet ned til "),
        OPP(RoundingMode.UP, "rundet opp til ");

        private final RoundingMode modus;
        private final String tekst;

        Maate(RoundingMode modus, String tekst) {
            this.modus = modus;
            this.tekst = tekst;
        }
    }

    /** The amount rounded. */
    public BigDecimal avrund(BigDecimal beloep) {
        return beloep.setScale(til.desimaler, maate.modus);
    }

    /** The quotient rounded once. */
    public BigDecimal del(BigDecimal beloep, BigDecimal divisor) {
        return beloep.divide(divisor, til.desimaler, maate.modus);
    }

    /** The rule in words: {@code avrundet til øre}. */
    public String tekst() {
        return maate.tekst + til.tekst;
    }
}
