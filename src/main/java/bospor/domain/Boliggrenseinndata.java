package bospor.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is needed to hold a household's income against the limit for kommunal bolig: {@code bospor.boliggrense.inndata/1}.
 *
 * @param regelpakke the id of the rule pack that sets the limit
 * @param dato the day the limit and the grunnbeløp are taken from
 * @param antallPersoner everybody in the household, children included
 * @param kilder where typed amounts come from, by their path
 */
public record Boliggrenseinndata(
        String regelpakke,
        LocalDate dato,
        int antallPersoner,
        Kroner bruttoinntektPerAar,
        Map<String, Innfoering> kilder) {
    /** Keeps its own copy of the map. */
    public Boliggrenseinndata {
        kilder = Map.copyOf(kilder);
    }
}
