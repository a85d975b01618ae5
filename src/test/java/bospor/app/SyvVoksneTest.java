package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.skript.Api;
import bospor.simulator.skript.Skript;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A household of seven adults against services that take 150 ms for each call. */
class SyvVoksneTest {
    private static final Duration TID_PER_KALL = Duration.ofMillis(150);

    @Test
    void hoeystFemKallOmGangenPerTjenesteOgHoeystToInnlogginger(@TempDir Path mappe) throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            Path config = mappe.resolve("bospor.json");
            simulator.skrivKonfigurasjon(config);
            // Once without delay, so that the time below is that of the calls and not of loading classes.
            assertThat(hent(config, voksne(simulator).subList(0, 1)).kode()).isZero();
            simulator.kjoer(Skript.forsinket(TID_PER_KALL));
            simulator.trafikk().nullstill();
            int tokenFoer = simulator.utstedteTokener();

            long start = System.nanoTime();
            Kjoering k = hent(config, voksne(simulator));
            Duration brukt = Duration.ofNanos(System.nanoTime() - start);

            assertThat(k.kode()).isZero();
            assertThat(k.ut().split("\"status\":\"HENTET\"", -1)).hasSize(2 * 7 + 1);
            for (Api api : List.of(Api.INNTEKT, Api.SKATTEGRUNNLAG, Api.SISTE)) {
                assertThat(simulator.trafikk().maksSamtidige(api))
                        .as(api.name())
                        .isBetween(1, 5);
            }
            assertThat(simulator.utstedteTokener() - tokenFoer).isBetween(1, 2);
            // Metadata, token, then newest year and settlement in two rounds each (seven adults, five at once).
            Duration kjede = TID_PER_KALL.multipliedBy(2 + 2 * 2);
            System.out.printf(
                    "Sju voksne, %d ms per kall: %d ms; lengste kjede med kø %d ms; forhold %.2f%n",
                    TID_PER_KALL.toMillis(),
                    brukt.toMillis(),
                    kjede.toMillis(),
                    (double) brukt.toMillis() / kjede.toMillis());
        }
    }

    /** The six adults of the edge case and one more from another household. */
    private static List<String> voksne(Simulator simulator) {
        return simulator.katalog().stream()
                .filter(h -> h.id().equals("T9") || h.id().equals("H01"))
                .flatMap(h -> h.personer().stream())
                .map(p -> p.nummer().fulltNummer())
                .toList();
    }

    private static Kjoering hent(Path config, List<String> numre) {
        List<String> args = new ArrayList<>(List.of("hent", "--config", config.toString()));
        for (String nummer : numre) {
            args.addAll(List.of("--fnr", nummer));
        }
        args.addAll(List.of("--fra", "2025-01", "--til", "2026-01", "--formaal", "Søknad", "--saksnummer", "2026/9"));
        return Kjoering.av(args.toArray(String[]::new));
    }
}
