package bospor.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One payment that enters the calculation of a termin, gross kroner paid in the month.
 *
 * @param type the income group as Skatteetaten names it, for example {@code loennsinntekt}
 * @param kode the type code, for example {@code fastloenn}; null when typed without one
 * @param utbetaler the payer as shown, null when unknown
 * @param maaned the reported month, when the post comes from a look-up
 * @param utbetalinger number of 14-day payments in the month when the case worker has confirmed it (3), otherwise 0
 * @param holdesUtenfor the ground for leaving it out, null when it counts
 */
public record Inntekt(
        String type,
        @Nullable String kode,
        Kroner beloep,
        @Nullable String utbetaler,
        @Nullable YearMonth maaned,
        @Nullable String opplysningspliktig,
        @Nullable String virksomhet,
        int utbetalinger,
        @Nullable Holdesutenfor holdesUtenfor) {
    /** The same payment, judged so. */
    public Inntekt medSkjoenn(int nyeUtbetalinger, @Nullable Holdesutenfor nyHoldesUtenfor) {
        return new Inntekt(
                type,
                kode,
                beloep,
                utbetaler,
                maaned,
                opplysningspliktig,
                virksomhet,
                nyeUtbetalinger,
                nyHoldesUtenfor);
    }

    /** The same payment with this said of who pays it. */
    public Inntekt medUtbetaler(
            @Nullable String nyUtbetaler, @Nullable String nyOpplysningspliktig, @Nullable String nyVirksomhet) {
        return new Inntekt(
                type,
                kode,
                beloep,
                nyUtbetaler,
                maaned,
                nyOpplysningspliktig,
                nyVirksomhet,
                utbetalinger,
                holdesUtenfor);
    }

    /** The same payment, reported for this month. */
    public Inntekt medMaaned(YearMonth nyMaaned) {
        return new Inntekt(
                type, kode, beloep, utbetaler, nyMaaned, opplysningspliktig, virksomhet, utbetalinger, holdesUtenfor);
    }
}
