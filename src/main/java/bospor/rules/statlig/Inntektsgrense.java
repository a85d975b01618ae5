package bospor.rules.statlig;

import bospor.domain.Avrunding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The highest whole monthly income that still gives the minimum payment: not a rule of the forskrift but what follows from
 * §§ 1, 4, 7 and 13.
 *
 * <p>Found by halving over vektet inntekt with the very same functions that calculate the payment. They never rise with
 * income, in any rounding model and across the steps of before July 2024, so the last one that pays is the limit.
 */
record Inntektsgrense(
        Avrunding avrunding, Egenandelsregel regel, BigDecimal vekt, BigDecimal dekning, BigDecimal minste) {
    private static final BigDecimal HALV = new BigDecimal("0.5");

    /** Whole kroner per month for housing costs of so much a year, or null when even no income gives the minimum. */
    @Nullable
    BigDecimal forBoutgifter(BigDecimal boutgifter) {
        if (!utbetales(boutgifter, 0)) {
            return null;
        }
        long betales = 0;
        // Above the first limit the share alone has eaten all costs here, whatever comes on top.
        long betalesIkke = regel.grense1()
                        .verdi()
                        .add(boutgifter.divide(regel.sats1().verdi(), 0, RoundingMode.CEILING))
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact()
                + 1;
        while (betalesIkke - betales > 1) {
            long midt = (betales + betalesIkke) >>> 1;
            if (utbetales(boutgifter, midt)) {
                betales = midt;
            } else {
                betalesIkke = midt;
            }
        }
        return maanedsinntekt(betales);
    }

    private boolean utbetales(BigDecimal boutgifter, long vektetInntekt) {
        BigDecimal egenandel = regel.av(BigDecimal.valueOf(vektetInntekt));
        return Utbetaling.beloep(avrunding, boutgifter, egenandel, dekning).compareTo(minste) >= 0;
    }

    /** The largest whole monthly income m for which 12·m divided by the weight still rounds to this vektet inntekt. */
    private BigDecimal maanedsinntekt(long vektetInntekt) {
        BigDecimal foersteForHoeye = BigDecimal.valueOf(vektetInntekt).add(HALV).multiply(vekt);
        return foersteForHoeye.divide(Tall.TOLV, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }
}
