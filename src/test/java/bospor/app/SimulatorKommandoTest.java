package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.http.Testtjener;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class SimulatorKommandoTest {
    @TempDir
    Path mappe = Path.of("");

    @Test
    @Timeout(180)
    void skriverEnConfigSomHentKanBrukeUtenMer() throws Exception {
        Path config = mappe.resolve("bospor.json");
        // A card of the simulator: somebody's income is down for good.
        Path skript = Files.writeString(mappe.resolve("skript.json"), """
                { "format": "bospor.simulator.skript/1",
                  "regler": [ { "api": "INNTEKT", "person": "02917031285", "virkning": { "status": 403 } } ] }""");
        PipedInputStream svar = new PipedInputStream();
        PrintStream ut = new PrintStream(new PipedOutputStream(svar), true, UTF_8);
        AtomicInteger kode = new AtomicInteger(-1);
        Thread simulator = Thread.ofPlatform()
                .daemon()
                .start(() -> kode.set(Bospor.kjoer(
                        new String[] {"simulator", "--skriv-config", config.toString(), "--skript", skript.toString()},
                        InputStream.nullInputStream(),
                        ut,
                        new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))));
        BufferedReader linjer = new BufferedReader(new InputStreamReader(svar, UTF_8));
        assertThat(linjer.readLine()).startsWith("Simulatoren svarer.");
        assertThat(linjer.readLine()).matches("maskinporten http://127\\.0\\.0\\.1:\\d+/.well-known/.*");

        assertThat(hent(config, "14838740228").kode()).isZero();
        Kjoering uten = hent(config, "02917031285");
        assertThat(uten.kode()).isEqualTo(3);
        assertThat(uten.ut()).contains("\"inntekt\":{\"status\":\"IKKE_TILGANG\"");

        simulator.interrupt();
        assertThat(simulator.join(Duration.ofSeconds(60))).isTrue();
        assertThat(kode).hasValue(0);
    }

    @Test
    void enOpptattPortGirEnSetning() throws Exception {
        try (ServerSocket opptatt = new ServerSocket(0, 1, Testtjener.HER)) {
            assertThat(Kjoering.av("simulator", "--port", Integer.toString(opptatt.getLocalPort())))
                    .isEqualTo(new Kjoering(
                            2, "", "Porten kan ikke brukes. Velg en annen med --port, eller la den stå tom.\n"));
        }
    }

    @Test
    void etSkriptSomIkkeFinnesEllerIkkeErDetGirEnSetning() throws Exception {
        assertThat(Kjoering.av("simulator", "--skript", "finnes-ikke.json"))
                .isEqualTo(new Kjoering(
                        2, "", "Skriptet kan ikke leses. Sjekk at filen finnes og at du har tilgang til den.\n"));
        Path tomt = Files.writeString(mappe.resolve("tomt.json"), "{}");
        assertThat(Kjoering.av("simulator", "--skript", tomt.toString()))
                .isEqualTo(new Kjoering(2, "", "Skriptet må ha \"format\": \"bospor.simulator.skript/1\".\n"));
    }

    private static Kjoering hent(Path config, String nummer) {
        return Kjoering.av(
                "hent",
                "--config",
                config.toString(),
                "--fnr",
                nummer,
                "--fra",
                "2025-12",
                "--til",
                "2026-01",
                "--formaal",
                "Test",
                "--saksnummer",
                "2026/1");
    }
}
