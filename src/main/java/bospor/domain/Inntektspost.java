package bospor.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One amount that a payer reported for one person and one month in the a-ordning.
 *
 * <p>Codes are kept as they came, known or not. The amount may be negative, may have decimals and may be missing.
 *
 * @param maaned the calendar month of the a-melding, null when the answer left it out
 * @param opplysningspliktig organisation or person number of the reporting entity
 * @param virksomhet organisation number of the sub-unit
 * @param gruppe {@code loennsinntekt}, {@code ytelseFraOffentlige}, {@code pensjonEllerTrygd}, {@code naeringsinntekt} or
 *     what else came
 * @param kode the code ({@code beskrivelse}), for example {@code fastloenn}
 * @param fordel {@code kontantytelse}, {@code naturalytelse} or {@code utgiftsgodtgjoerelse}; null when left out
 * @param beloep kroner for the month, null when left out
 * @param etterbetalingFra first day of the period the amount was earned in, when it was paid late
 * @param etterbetalingTil last day of that period, included
 * @param tillegg every other field of the post, by its path, as text
 */
public record Inntektspost(
        @Nullable YearMonth maaned,
        @Nullable String opplysningspliktig,
        @Nullable String virksomhet,
        String gruppe,
        String kode,
        @Nullable String fordel,
        @Nullable Kroner beloep,
        @Nullable LocalDate etterbetalingFra,
        @Nullable LocalDate etterbetalingTil,
        Map<String, String> tillegg) {

    /** Keeps its own copy of the extra fields. */
    public Inntektspost {
        tillegg = Map.copyOf(tillegg);
    }

    /** Whether the amount counts in the month's sum: cash, or nothing said about what kind it is. */
    public boolean tellerISum() {
        return beloep != null && (fordel == null || fordel.equals("kontantytelse"));
    }
}
