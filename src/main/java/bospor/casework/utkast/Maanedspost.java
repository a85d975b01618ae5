package bospor.casework.utkast;

import bospor.domain.Inntektspost;
import bospor.domain.Termin;
import bospor.insight.Treutbetalinger;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A reported post as it stands in the list of a month.
 *
 * @param rolle whether it enters the calculation
 * @param likner the neighbouring month whose sum of the same benefit this month is one and a half of, null otherwise
 */
public record Maanedspost(
        Postnoekkel noekkel, Rolle rolle, @Nullable YearMonth likner) {
    /** First termin in which AAP and dagpenger count two thirds in a month with three payments. */
    public static final Termin TO_TREDELER_FRA = Termin.av(2025, 1);

    /** The post itself. */
    public Inntektspost post() {
        return noekkel.post();
    }

    /** Whether the case worker may confirm three payments for the post. */
    public boolean kanHaTreUtbetalinger() {
        YearMonth maaned = post().maaned();
        return rolle == Rolle.REGNES_MED
                && maaned != null
                && !new Termin(maaned).erFoer(TO_TREDELER_FRA)
                && Treutbetalinger.erFjortendagersytelse(post());
    }

    /** What becomes of a post in the calculation. */
    public enum Rolle {
        /** Cash, or of unknown kind: counts when paid. */
        REGNES_MED,
        /** A benefit in kind: shown, not counted. */
        NATURALYTELSE,
        /** An expense allowance: shown, not counted. */
        UTGIFTSGODTGJOERELSE,
        /** The amount or the month is missing: shown, not counted. */
        UFULLSTENDIG
    }
}
