package bospor.ui.timeline;

import bospor.casework.Oppslagsstatus;
import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One adult through the months.
 *
 * @param aapen whether payers, types and posts are shown; otherwise totals are
 * @param tilstander what is known of each month of the period
 * @param serier the person's sources; empty for a shielded person whatever came
 * @param oppgjoer the newest tax settlement, or why there is none
 */
record Personlinje(
        int nummer,
        String navn,
        Oppslagsstatus status,
        boolean skjermet,
        boolean aapen,
        Map<YearMonth, Maanedstilstand> tilstander,
        List<Inntektsserie> serier,
        Oppgjoerskort oppgjoer) {
    /** What is known of the month. */
    Maanedstilstand tilstand(YearMonth maaned) {
        return tilstander.getOrDefault(maaned, Maanedstilstand.IKKE_HENTET);
    }

    /** Whether the person's income is known at all. */
    boolean kjent() {
        return !skjermet && (status == Oppslagsstatus.HENTET || status == Oppslagsstatus.INGEN_RAPPORTERT);
    }

    /** Kroner of the month from the sources that are not hidden, or null when it is not known. */
    @Nullable
    Kroner sum(YearMonth maaned, Set<String> skjulte) {
        if (!kjent()) {
            return null;
        }
        Kroner sum = Kroner.ZERO;
        for (Inntektsserie serie : serier) {
            Seriecelle celle = serie.celle(maaned);
            if (celle != null && serie.teller() && !skjulte.contains(serie.id())) {
                sum = sum.pluss(celle.sum());
            }
        }
        return sum;
    }
}
