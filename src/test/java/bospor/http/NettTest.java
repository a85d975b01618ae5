package bospor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NettTest {
    private static final Map<String, String> INGEN = Map.of();
    private final Nett nett = Testtjener.nett(Duration.ofMillis(700));

    @Test
    void svarKommerMedStatusTypeOgKropp() {
        try (Testtjener tjener = new Testtjener(_ -> Testtjener.Svar.json(418, "{\"æ\":1}"))) {
            assertThat(nett.hent(tjener.url(), INGEN)).isInstanceOfSatisfying(Svar.Mottatt.class, m -> {
                assertThat(m.status()).isEqualTo(418);
                assertThat(m.innholdstype()).isEqualTo("application/json");
                assertThat(m.kropp()).isEqualTo("{\"æ\":1}");
                assertThat(m.toString()).doesNotContain("æ");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inntekt.api.skatteetaten-test.no/v1",
                "http://127.evil.example/v1",
                "http://localhost.example/",
                "http://10.0.0.1/",
                "ftp://127.0.0.1/"
            })
    void ukryptertAdresseUtenforDenneMaskinenSendesIkke(String adresse) {
        assertThat(nett.hent(URI.create(adresse), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.USIKKER_ADRESSE));
    }

    @Test
    void ukjentNavnErIngenNett() {
        assertThat(nett.hent(URI.create("https://finnes-ikke.invalid/"), INGEN))
                .isEqualTo(new Svar.Uteblitt(Nettfeil.INGEN_NETT));
    }

    @Test
    void stengtPortErAvvistTilkobling() throws IOException {
        int port;
        try (ServerSocket ledig = new ServerSocket(0)) {
            port = ledig.getLocalPort();
        }
        assertThat(nett.hent(URI.create("http://127.0.0.1:" + port), INGEN))
                .isEqualTo(new Svar.Uteblitt(Nettfeil.AVVIST_TILKOBLING));
    }

    @Test
    void tausTjenerErTidsavbrudd() throws Exception {
        try (Raatt tjener = new Raatt(_ -> Thread.sleep(3000))) {
            assertThat(nett.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.TIDSAVBRUDD));
        }
    }

    @Test
    void kroppSomDrypperErTidsavbrudd() throws Exception {
        try (Raatt tjener = new Raatt(ut -> {
            ut.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 30; i++) {
                ut.write(' ');
                ut.flush();
                Thread.sleep(100);
            }
        })) {
            long start = System.nanoTime();
            assertThat(nett.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.TIDSAVBRUDD));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void forbindelseSomBrytesMidtISvaretErBrutt() throws Exception {
        try (Raatt tjener = new Raatt(ut ->
                ut.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(nett.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.BRUTT));
        }
    }

    @Test
    void forbindelseSomLukkesUtenSvarErBrutt() throws Exception {
        try (Raatt tjener = new Raatt(_ -> {})) {
            assertThat(nett.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.BRUTT));
        }
    }

    @Test
    void proxySomKreverInnloggingSiesSomDet() {
        try (Testtjener tjener = new Testtjener(_ -> new Testtjener.Svar(407, "text/html", "<html>", Map.of()))) {
            assertThat(nett.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.PROXY_INNLOGGING));
        }
    }

    @Test
    void proxySomKreverInnloggingForTunnelSiesSomDet() throws Exception {
        try (Raatt proxy = new Raatt(ut -> ut.write(
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)))) {
            Nett gjennom = new Nett(
                    new Nettinnstillinger(
                            new Proxyvalg.Fast("127.0.0.1", proxy.url().getPort()),
                            Tillit.JDK,
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(2),
                            1000),
                    InstantSource.system());
            assertThat(gjennom.hent(URI.create("https://test.maskinporten.no/"), INGEN))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.PROXY_INNLOGGING));
        }
    }

    @Test
    void forStortSvarLesesIkkeMedKjentLengde() throws Exception {
        AtomicLong sendt = new AtomicLong();
        try (Raatt tjener = new Raatt(ut -> sendMye(ut, "Content-Length: 100000000\r\n", sendt))) {
            assertThat(Testtjener.nett(Duration.ofSeconds(10)).hent(tjener.url(), INGEN))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.FOR_STORT));
            assertThat(sendt.get()).isLessThan(20_000_000);
        }
    }

    @Test
    void forStortSvarLesesIkkeFerdigUtenKjentLengde() throws Exception {
        AtomicLong sendt = new AtomicLong();
        try (Raatt tjener = new Raatt(ut -> sendMye(ut, "Connection: close\r\n", sendt))) {
            assertThat(Testtjener.nett(Duration.ofSeconds(20)).hent(tjener.url(), INGEN))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.FOR_STORT));
            assertThat(sendt.get()).isLessThan(60_000_000);
        }
    }

    @Test
    void ukjentSertifikatErIkkeTiltrodd(@TempDir Path mappe) throws Exception {
        HttpsServer tjener = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tjener.setHttpsConfigurator(new HttpsConfigurator(egetSertifikat(mappe)));
        tjener.start();
        try {
            URI adresse = URI.create("https://localhost:" + tjener.getAddress().getPort());
            assertThat(Testtjener.nett(Duration.ofSeconds(5)).hent(adresse, INGEN))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.IKKE_TILTRODD));
        } finally {
            tjener.stop(0);
        }
    }

    @Test
    void klokkeavviketMaalesMotDatehodet() throws Exception {
        Instant naa = Instant.parse("2026-02-12T10:00:00Z");
        Nett klokket = new Nett(
                new Nettinnstillinger(
                        new Proxyvalg.Ingen(), Tillit.JDK, Duration.ofSeconds(1), Duration.ofSeconds(2), 1000),
                () -> naa);
        try (Raatt tjener = new Raatt(
                ut -> ut.write("HTTP/1.1 200 OK\r\nDate: Thu, 12 Feb 2026 10:00:42 GMT\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)))) {
            klokket.hent(tjener.url(), INGEN);
        }
        assertThat(klokket.klokkeavvik()).isEqualTo(Duration.ofMillis(42_500));
    }

    @Test
    void avbruttTraadGirAvbrutt() {
        try (Testtjener tjener = new Testtjener(_ -> Testtjener.Svar.json(200, "{}"))) {
            Thread.currentThread().interrupt();
            assertThat(nett.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.AVBRUTT));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void sendMye(OutputStream ut, String hode, AtomicLong sendt) throws IOException {
        ut.write(("HTTP/1.1 200 OK\r\n" + hode + "\r\n").getBytes(StandardCharsets.US_ASCII));
        byte[] del = new byte[64 * 1024];
        for (int i = 0; i < 1600; i++) {
            ut.write(del);
            sendt.addAndGet(del.length);
        }
    }

    private static SSLContext egetSertifikat(Path mappe) throws Exception {
        Path fil = mappe.resolve("tls.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "tls",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        fil.toString(),
                        "-storepass",
                        "hemmelig")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore lager = KeyStore.getInstance(fil.toFile(), "hemmelig".toCharArray());
        KeyManagerFactory noekler = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        noekler.init(lager, "hemmelig".toCharArray());
        SSLContext kontekst = SSLContext.getInstance("TLS");
        kontekst.init(noekler.getKeyManagers(), null, null);
        return kontekst;
    }

    /** A server that reads one request and writes what it likes. */
    private static final class Raatt implements AutoCloseable {
        private final ServerSocket lytter = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

        private interface Skriver {
            void skriv(OutputStream ut) throws IOException, InterruptedException;
        }

        Raatt(Skriver skriver) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!lytter.isClosed()) {
                    try (Socket forbindelse = lytter.accept()) {
                        InputStream inn = forbindelse.getInputStream();
                        int linjeslutt = 0;
                        for (int b = inn.read(); b >= 0 && linjeslutt < 4; b = linjeslutt < 4 ? inn.read() : b) {
                            linjeslutt = b == '\r' || b == '\n' ? linjeslutt + 1 : 0;
                        }
                        skriver.skriv(forbindelse.getOutputStream());
                    } catch (IOException | InterruptedException _) {
                        // the client went away, as it should
                    }
                }
            });
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + lytter.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            lytter.close();
        }
    }
}
