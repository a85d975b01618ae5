package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.app.noekler.Gjeldende;
import bospor.app.noekler.Noekkelvelger;
import bospor.casework.sertifikat.Sertifikat;
import bospor.casework.sertifikat.Sertifikatvelger.Svar;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.maskinporten.keys.Testnoekler;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second identity, from a key made on this machine to a look-up: chosen, registered on the client, and signing. */
final class EgenNoekkelTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KLIENT = "5f1e6b1c-3a55-4e2a-9d52-6a1d0c7b2f03";

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void egenNoekkelVelgesRegistreresOgGirTilgang() throws Exception {
        Path noekkelfil = mappe.resolve("egen.p12");
        Testnoekler.par(noekkelfil, "egen", "CN=Bospor paa denne maskinen");
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            Path config = oppsett(simulator, noekkelfil);
            assertThat(paalogging(config))
                    .startsWith("✘")
                    .endsWith("Klienten er satt opp med egne nøkler og kan ikke brukes med virksomhetssertifikat.");

            Noekkelvelger velger = velger(config);
            List<Sertifikat> funnet = velger.les(true, _ -> {}).alle();
            assertThat(funnet).extracting(Sertifikat::eier).containsExactly("Bospor paa denne maskinen");
            String avtrykk = funnet.getFirst().avtrykk();
            assertThat(velger.velg(avtrykk, "bospor-2026").gikk()).isTrue();
            assertThat(paalogging(config))
                    .startsWith("✘")
                    .endsWith("Klienten kjenner ikke nøkkelen som er valgt i innstillingene.");

            Svar registrering = velger.registrering(avtrykk, "bospor-2026");
            simulator
                    .klientregister()
                    .registrerNoekkel(
                            KLIENT,
                            "bospor-2026",
                            RSAKey.parse(registrering.setning()).toRSAPublicKey(),
                            Instant.now());
            Kjoering alt = Kjoering.av("diagnose", "--config", config.toString());
            assertThat(alt.kode()).as(alt.ut()).isZero();
            assertThat(alt.ut()).contains("Klienten bruker nøkkelen «bospor-2026» som er registrert hos Maskinporten");
        }
    }

    /** The simulator's settings for the client that has keys of its own, as if they were the user's. */
    private Path oppsett(Simulator simulator, Path noekkelfil) throws IOException {
        Path config = mappe.resolve("bospor.json");
        simulator.skrivKonfigurasjon(config);
        ObjectNode rot = (ObjectNode) JSON.readTree(config.toFile());
        rot.withObject("/maskinporten").put("clientId", KLIENT);
        ObjectNode noekkel = rot.withObject("/key").put("file", noekkelfil.toString());
        noekkel.put("password", Testnoekler.PASSORD).remove("thumbprint");
        JSON.writeValue(config.toFile(), rot);
        return config;
    }

    private static Noekkelvelger velger(Path config) {
        Kilder kilder = new Kilder(null, null, config);
        Konfigurasjon lest = new Konfigleser(_ -> null).les(kilder);
        assertThat(lest).isInstanceOf(Konfigurasjon.Lest.class);
        return new Noekkelvelger(
                new Gjeldende(((Konfigurasjon.Lest) lest).innstillinger()), kilder, () -> Locale.of("nb"));
    }

    private static String paalogging(Path config) {
        return Kjoering.av("diagnose", "--config", config.toString())
                .ut()
                .lines()
                .filter(l -> l.contains("Pålogging for månedlig inntekt: "))
                .findFirst()
                .orElseThrow();
    }
}
