package bospor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NettTest {
    private static final Map<String, String> INGEN = Map.of();
    private static final String BRUKER_OG_PASSORD =
            Base64.getEncoder().encodeToString("kommune:hemmelig".getBytes(StandardCharsets.UTF_8));
    private final Nett nett = Testtjener.nett(Duration.ofSeconds(30));
    private final Nett utaalmodig = Testtjener.nett(Duration.ofMillis(700));

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

    /** A firewall that swallows packets: the queue of a server that takes nobody in is full, so the system answers no one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void brannmurSomIkkeSvarerSiesForTidsgrensenForHeleKallet() throws IOException {
        List<SocketChannel> foran = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, Testtjener.HER)) {
            for (int i = 0; i < 6; i++) {
                SocketChannel kanal = SocketChannel.open();
                foran.add(kanal);
                kanal.configureBlocking(false);
                kanal.connect(full.getLocalSocketAddress());
            }
            Nett kortTilkobling = new Nett(
                    new Nettinnstillinger(
                            new Proxyvalg.Ingen(),
                            Tillit.JDK,
                            Duration.ofMillis(500),
                            Duration.ofSeconds(60),
                            Nettinnstillinger.TJUE_MB),
                    InstantSource.system());
            assertThat(kortTilkobling.hent(URI.create("http://127.0.0.1:" + full.getLocalPort()), INGEN))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.INGEN_TILKOBLING));
        } finally {
            for (SocketChannel kanal : foran) {
                kanal.close();
            }
        }
    }

    @Test
    void tausTjenerErTidsavbrudd() throws Exception {
        try (Raatt tjener = new Raatt(_ -> Thread.sleep(30_000))) {
            assertThat(utaalmodig.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.TIDSAVBRUDD));
        }
    }

    @Test
    void kroppSomDrypperErTidsavbrudd() throws Exception {
        try (Raatt tjener = new Raatt(ut -> {
            ut.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 300; i++) {
                ut.write(' ');
                ut.flush();
                Thread.sleep(100);
            }
        })) {
            long start = System.nanoTime();
            assertThat(utaalmodig.hent(tjener.url(), INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.TIDSAVBRUDD));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
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
                            Duration.ofSeconds(30),
                            Duration.ofSeconds(30),
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
    void proxySomKreverPassordFaarDetOgSlipperGjennom() throws Exception {
        try (Testtjener bak = new Testtjener(_ -> Testtjener.Svar.json(200, "{}"));
                Raatt proxy = new Raatt(
                        Testtjener.HER,
                        (hode, ut) -> ut.write((hode.contains("Proxy-Authorization: Basic " + BRUKER_OG_PASSORD)
                                        ? "HTTP/1.1 204 Gjennom\r\nContent-Length: 0\r\n\r\n"
                                        : "HTTP/1.1 407 Nei\r\nProxy-Authenticate: Basic realm=\"nett\", charset=\"UTF-8\"\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII)))) {
            URI ute = URI.create("https://test.maskinporten.no/");
            Nett uten = gjennom(proxy.url(), null);
            Nett feil = gjennom(proxy.url(), new Proxyinnlogging("kommune", "galt"));
            Nett riktig = gjennom(proxy.url(), new Proxyinnlogging("kommune", "hemmelig"));
            assertThat(uten.hent(ute, INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.PROXY_INNLOGGING));
            assertThat(feil.hent(ute, INGEN)).isEqualTo(new Svar.Uteblitt(Nettfeil.PROXY_INNLOGGING));
            // The tunnel is let through; nothing speaks TLS behind it, so the next step is the one that fails.
            assertThat(riktig.hent(ute, INGEN)).isNotEqualTo(new Svar.Uteblitt(Nettfeil.PROXY_INNLOGGING));
            assertThat(riktig.hent(bak.url(), INGEN))
                    .as("rett til denne maskinen")
                    .isInstanceOf(Svar.Mottatt.class);
            assertThat(riktig.proxyvei(ute))
                    .isEqualTo(new Proxyvei("127.0.0.1:" + proxy.url().getPort(), true));
            assertThat(riktig.proxyvei(bak.url())).isNull();
        }
    }

    @Test
    void proxySomIkkeErDerSies() throws IOException {
        int port;
        try (ServerSocket ledig = new ServerSocket(0)) {
            port = ledig.getLocalPort();
        }
        Nett gjennom = gjennom(URI.create("http://127.0.0.1:" + port), null);
        assertThat(gjennom.proxyvei(URI.create("https://test.maskinporten.no/")))
                .isEqualTo(new Proxyvei("127.0.0.1:" + port, false));
    }

    @Test
    void adresseMedIpv6Naas() throws Exception {
        Assumptions.assumeTrue(harIpv6(), "maskinen har ikke IPv6");
        try (Raatt tjener = new Raatt(
                InetAddress.ofLiteral("::1"),
                (_, ut) -> ut.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(nett.hent(URI.create("http://[::1]:" + tjener.url().getPort() + "/"), INGEN))
                    .isInstanceOf(Svar.Mottatt.class);
        }
    }

    @Test
    void proxyinnloggingenVisesAldri() {
        assertThat(new Proxyinnlogging("kommune", "hemmelig").toString()).doesNotContain("hemmelig", "kommune");
    }

    private static boolean harIpv6() {
        try (ServerSocket proeve = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"))) {
            return proeve.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    private static Nett gjennom(URI proxy, @Nullable Proxyinnlogging innlogging) {
        return new Nett(
                new Nettinnstillinger(
                        new Proxyvalg.Fast("127.0.0.1", proxy.getPort()),
                        innlogging,
                        Tillit.JDK,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        1000),
                InstantSource.system());
    }

    @Test
    void klokkeavviketMaalesMotDatehodet() throws Exception {
        Instant naa = Instant.parse("2026-02-12T10:00:00Z");
        Nett klokket = new Nett(
                new Nettinnstillinger(
                        new Proxyvalg.Ingen(), Tillit.JDK, Duration.ofSeconds(30), Duration.ofSeconds(30), 1000),
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

    /** A server that reads one request and writes what it likes. */
    private static final class Raatt implements AutoCloseable {
        private final ServerSocket lytter;

        private interface Skriver {
            void skriv(OutputStream ut) throws IOException, InterruptedException;
        }

        private interface Svarer {
            void svar(String hode, OutputStream ut) throws IOException, InterruptedException;
        }

        /** Answers once on each connection, and closes it. */
        Raatt(Skriver skriver) throws IOException {
            this(Testtjener.HER, (_, ut) -> skriver.skriv(ut), false);
        }

        /** Answers every request on a connection, as proxies do. */
        Raatt(InetAddress adresse, Svarer svarer) throws IOException {
            this(adresse, svarer, true);
        }

        private Raatt(InetAddress adresse, Svarer svarer, boolean flere) throws IOException {
            lytter = new ServerSocket(0, 10, adresse);
            Thread.ofVirtual().start(() -> {
                while (!lytter.isClosed()) {
                    try {
                        Socket forbindelse = lytter.accept();
                        Thread.ofVirtual().start(() -> betjen(forbindelse, svarer, flere));
                    } catch (IOException _) {
                        // closed, as it should
                    }
                }
            });
        }

        private static void betjen(Socket forbindelse, Svarer svarer, boolean flere) {
            try (forbindelse) {
                String hode = hode(forbindelse.getInputStream());
                while (!hode.isEmpty()) {
                    svarer.svar(hode, forbindelse.getOutputStream());
                    hode = flere ? hode(forbindelse.getInputStream()) : "";
                }
            } catch (IOException | InterruptedException _) {
                // the client went away, as it should
            }
        }

        private static String hode(InputStream inn) throws IOException {
            StringBuilder hode = new StringBuilder();
            while (hode.indexOf("\r\n\r\n") < 0) {
                int b = inn.read();
                if (b < 0) {
                    return "";
                }
                hode.append((char) b);
            }
            return hode.toString();
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
