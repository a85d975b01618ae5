package bospor.trace;

import bospor.domain.Kroner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An income held against the limit for kommunal bolig, with its whole explanation: {@code bospor.boliggrense.resultat/1}.
 *
 * @param grensePerAar kroner per year, null when there is none
 * @param grenseIG the limit as a number of grunnbeløp, null when it is set in kroner
 * @param grunnbeloep the grunnbeløp of the day, null when the limit is set in kroner
 */
public record Boliggrenseresultat(
        String regelpakke,
        LocalDate dato,
        Boliggrenseutfall utfall,
        int antallPersoner,
        Kroner bruttoinntektPerAar,
        @Nullable Kroner grensePerAar,
        @Nullable BigDecimal grenseIG,
        @Nullable Kroner grunnbeloep,
        List<Grunn> grunner,
        Regelsett regelsett,
        List<Sats> satser,
        Steg spor)
        implements Boliggrensesvar {
    /** Keeps its own copies of the lists. */
    public Boliggrenseresultat {
        grunner = List.copyOf(grunner);
        satser = List.copyOf(satser);
    }
}
