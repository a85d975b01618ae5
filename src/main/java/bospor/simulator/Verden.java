package bospor.simulator;

import bospor.simulator.befolkning.Befolkning;
import bospor.simulator.skript.Regelteller;
import bospor.simulator.skript.Skript;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The training world at one moment: the people after all corrections, the day, and the faults being counted.
 *
 * @param sisteAar the newest income year supported
 */
record Verden(
        Befolkning befolkning,
        LocalDate dag,
        int sisteAar,
        int maksSamtidige,
        Duration forsinkelse,
        boolean strengPakke,
        boolean gammelFeilstil,
        Duration maskinportenKlokke,
        Regelteller regler) {

    private static final int MAKS_SAMTIDIGE = 5;
    /** A new income year is supported from the middle of February (skatteetaten-api.md § 3.1). */
    private static final int NYTT_AAR_MAANED = 2;

    private static final int NYTT_AAR_DAG = 15;

    /** The people as they are in the files, on this day, changed as the script says. */
    static Verden av(Befolkning befolkning, LocalDate vanligDag, Skript skript) {
        Befolkning korrigert = befolkning;
        for (Skript.Korreksjon k : skript.korreksjoner()) {
            korrigert = korrigert.korrigert(k.person(), k.utbetaler(), k.kode(), k.maaned(), k.beloep());
        }
        skript.regler().forEach(regel -> Feilmaker.kontroller(regel.virkning()));
        LocalDate dag = Objects.requireNonNullElse(skript.forretningsdato(), vanligDag);
        return new Verden(
                korrigert,
                dag,
                Objects.requireNonNullElse(skript.sisteInntektsaar(), sisteAar(dag)),
                Objects.requireNonNullElse(skript.maksSamtidige(), MAKS_SAMTIDIGE),
                Duration.ofMillis(Objects.requireNonNullElse(skript.forsinkelseMs(), 0)),
                Objects.requireNonNullElse(skript.strengPakke(), false),
                Objects.requireNonNullElse(skript.gammelFeilstil(), false),
                Duration.ofSeconds(Objects.requireNonNullElse(skript.maskinportenKlokkeS(), 0)),
                new Regelteller(skript.regler()));
    }

    private static int sisteAar(LocalDate dag) {
        LocalDate nytt = LocalDate.of(dag.getYear(), NYTT_AAR_MAANED, NYTT_AAR_DAG);
        return dag.isBefore(nytt) ? dag.getYear() - 2 : dag.getYear() - 1;
    }
}
