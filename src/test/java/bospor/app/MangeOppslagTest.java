package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsfoelger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day with many households, over real HTTP, the real log and the real store: memory does not grow with them. */
class MangeOppslagTest {
    private static final List<Foedselsnummer> HUSSTAND =
            List.of(Foedselsnummer.av("09898941512"), Foedselsnummer.av("30819144016"));

    @Test
    void femtiHusstanderIEnOektBrukerIkkeMerMinneEnnFem(@TempDir Path mappe) throws Exception {
        Path fil = mappe.resolve("bospor.json");
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            simulator.skrivKonfigurasjon(fil);
            Files.writeString(
                    fil,
                    Files.readString(fil)
                            .strip()
                            .replaceFirst("\\}$", ", \"session\": { \"folder\": \"" + mappe.resolve("okt") + "\" } }"));
            Konfigurasjon lest = new Konfigleser(System::getenv).les(new Kilder(null, fil, null));
            try (Tjenester tjenester = Tjenester.av(((Konfigurasjon.Lest) lest).innstillinger())) {
                long etterFem = 0;
                for (int i = 1; i <= 50; i++) {
                    String sak = "2026/" + i;
                    Oppslag oppslag = tjenester
                            .oppslag()
                            .utfoer(
                                    new Oppslagsbestilling(
                                            HUSSTAND,
                                            new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)),
                                            "Søknad",
                                            sak),
                                    Oppslagsfoelger.INGEN);
                    assertThat(oppslag.harMangler()).isFalse();
                    tjenester.lager().lagre(sak, oppslag);
                    if (i == 5) {
                        etterFem = brukt();
                    }
                }
                assertThat(tjenester.lager().saker()).hasSize(50);
                assertThat(brukt()).isLessThan(etterFem + etterFem / 10);
            }
        }
    }

    private static long brukt() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime maskin = Runtime.getRuntime();
        return maskin.totalMemory() - maskin.freeMemory();
    }
}
