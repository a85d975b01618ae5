package bospor.simulator.befolkning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One kind of payment from one payer to one person, month by month.
 *
 * @param gruppe {@code loennsinntekt}, {@code ytelseFraOffentlige}, {@code pensjonEllerTrygd} or {@code naeringsinntekt}
 * @param trekkprosent how much tax the payer withholds, 0–100 per cent
 * @param timesats kroner per hour when the number of hours is reported too
 * @param etterbetaling the period the amounts were earned in, when they were paid late
 * @param beloep gross kroner by the month they were paid in; a month without amount is not there
 */
public record Inntektsrad(
        Utbetaler utbetaler,
        String gruppe,
        String kode,
        String fordel,
        int trekkprosent,
        @Nullable BigDecimal timesats,
        @Nullable Periode etterbetaling,
        Map<YearMonth, BigDecimal> beloep) {

    /** A period in days, both ends included. */
    public record Periode(LocalDate fra, LocalDate til) {}

    /** Keeps its own copy of the amounts. */
    public Inntektsrad {
        beloep = Map.copyOf(beloep);
    }

    /** Whether this is the row that a correction of this kind means. */
    public boolean gjelder(String utbetalerId, String radkode) {
        return utbetaler.id().equals(utbetalerId) && kode.equals(radkode);
    }

    /** The same row with another amount in one month, or none when the amount is null. */
    public Inntektsrad med(YearMonth maaned, @Nullable BigDecimal nytt) {
        Map<YearMonth, BigDecimal> endret = new TreeMap<>(beloep);
        if (nytt == null) {
            endret.remove(maaned);
        } else {
            endret.put(maaned, nytt);
        }
        return new Inntektsrad(utbetaler, gruppe, kode, fordel, trekkprosent, timesats, etterbetaling, endret);
    }
}
