package bospor.rules.statlig;

import bospor.trace.Sats;
import java.math.BigDecimal;

/**
 * Forskrift § 4: the household's own share of the housing costs, kroner per year, as a function of vektet inntekt.
 *
 * <p>A minimum; plus a percentage of the income above the first limit; plus, above the second limit, either a percentage
 * of the income there (from July 2024) or, before, a share of the <em>whole</em> income that grows with every step.
 * Never falls when the income rises.
 */
record Egenandelsregel(Sats minste, Sats sats1, Sats grense1, Sats grense2, OverGrense2 over) {
    /** What § 4 third paragraph adds above the second limit. */
    sealed interface OverGrense2 {
        /** Kroner per year for a vektet inntekt above the limit. */
        BigDecimal tillegg(BigDecimal vektetInntekt, BigDecimal grense2);
    }

    /** A percentage of what lies above the limit, from termin July 2024. */
    record Lineaer(Sats sats) implements OverGrense2 {
        @Override
        public BigDecimal tillegg(BigDecimal vektetInntekt, BigDecimal grense2) {
            return vektetInntekt.subtract(grense2).multiply(sats.verdi());
        }
    }

    /** A share of the whole income at one krone above the limit, and as much more for each full step above that. */
    record Trinnvis(Sats sats, Sats bredde) implements OverGrense2 {
        @Override
        public BigDecimal tillegg(BigDecimal vektetInntekt, BigDecimal grense2) {
            return trinn(vektetInntekt, grense2).multiply(sats.verdi()).multiply(vektetInntekt);
        }

        /** Number of steps reached: 1 from one krone above the limit. */
        BigDecimal trinn(BigDecimal vektetInntekt, BigDecimal grense2) {
            return vektetInntekt
                    .subtract(grense2)
                    .subtract(BigDecimal.ONE)
                    .divideToIntegralValue(bredde.verdi())
                    .add(BigDecimal.ONE);
        }
    }

    /** Kroner per year, not rounded, for a vektet inntekt in whole kroner per year. */
    BigDecimal av(BigDecimal vektetInntekt) {
        return minste.verdi().add(andreLedd(vektetInntekt)).add(tredjeLedd(vektetInntekt));
    }

    /** The percentage of the income above the first limit. */
    BigDecimal andreLedd(BigDecimal vektetInntekt) {
        BigDecimal over = vektetInntekt.subtract(grense1.verdi());
        return over.signum() <= 0 ? BigDecimal.ZERO : over.multiply(sats1.verdi());
    }

    /** What comes on top above the second limit. */
    BigDecimal tredjeLedd(BigDecimal vektetInntekt) {
        return vektetInntekt.compareTo(grense2.verdi()) <= 0
                ? BigDecimal.ZERO
                : over.tillegg(vektetInntekt, grense2.verdi());
    }
}
