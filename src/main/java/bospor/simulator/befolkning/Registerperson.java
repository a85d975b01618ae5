package bospor.simulator.befolkning;

import bospor.domain.Foedselsnummer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the registers hold on one identity number.
 *
 * @param rapportert the day a month's report came, for months that did not come on the 5th of the next month
 */
public record Registerperson(
        Foedselsnummer nummer,
        Registerstatus status,
        List<Inntektsrad> rader,
        Map<YearMonth, LocalDate> rapportert,
        List<Skatteoppgjoer> oppgjoer) {

    private static final int FRIST = 5;

    /** Keeps its own copies. */
    public Registerperson {
        rader = List.copyOf(rader);
        rapportert = Map.copyOf(rapportert);
        oppgjoer = List.copyOf(oppgjoer);
    }

    /** Whether the report of the month has come by the given day: by the 5th of the next month when nothing else is said. */
    public boolean erRapportert(YearMonth maaned, LocalDate dag) {
        LocalDate frist = maaned.plusMonths(1).atDay(FRIST);
        return !dag.isBefore(rapportert.getOrDefault(maaned, frist));
    }

    /** The settlement of the year, when it is ready by the given day. */
    public Optional<Skatteoppgjoer> oppgjoer(int aar, LocalDate dag) {
        return klare(dag).filter(o -> o.aar() == aar).findFirst();
    }

    /** The newest settlement that is ready by the given day, for no later year than the given one. */
    public Optional<Skatteoppgjoer> siste(LocalDate dag, int sisteAar) {
        return klare(dag).filter(o -> o.aar() <= sisteAar).max(Comparator.comparingInt(Skatteoppgjoer::aar));
    }

    private java.util.stream.Stream<Skatteoppgjoer> klare(LocalDate dag) {
        return oppgjoer.stream().filter(o -> !dag.isBefore(o.dato()));
    }

    /** The same person after a payer has corrected one amount; null takes it away. */
    public Registerperson korrigert(String utbetaler, String kode, YearMonth maaned, @Nullable BigDecimal beloep) {
        List<Inntektsrad> nye = rader.stream()
                .map(rad -> rad.gjelder(utbetaler, kode) ? rad.med(maaned, beloep) : rad)
                .toList();
        return new Registerperson(nummer, status, nye, rapportert, oppgjoer);
    }
}
