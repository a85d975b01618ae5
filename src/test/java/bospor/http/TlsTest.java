package bospor.http;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Encrypted connections: networks that open them, certificates that do not hold, and both versions of HTTP. */
class TlsTest {
    private static final Sertifikatutsteder KOMMUNENS_NETT = Sertifikatutsteder.ny();
    private static final char[] PASSORD = "oevelse".toCharArray();

    @Test
    void nettSomAapnerTrafikkenSiesMedNavnPaaDenSomHarUtstedtSertifikatet() throws Exception {
        try (Tjener inspeksjon = new Tjener(sertifikat("localhost"))) {
            assertThat(nett(null).hent(inspeksjon.url(), Map.of()))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.IKKE_TILTRODD, "Bospor TEST Rot"));
            assertThat(inspeksjon.kall).as("ingenting sendes").isEmpty();
        }
    }

    @Test
    void nettMedRotenInstallertErTiltrodd() throws Exception {
        try (Tjener inspeksjon = new Tjener(sertifikat("localhost"))) {
            assertThat(nett(KOMMUNENS_NETT).hent(inspeksjon.url(), Map.of())).isInstanceOf(Svar.Mottatt.class);
        }
    }

    @Test
    void utloeptSertifikatOgFremmedNavnErHverSinFeil() throws Exception {
        Virksomhetssertifikat utloept = KOMMUNENS_NETT.utsted(
                Sertifikatbestilling.vanlig("localhost", "310000019").utloept());
        try (Tjener gammel = new Tjener(utloept);
                Tjener annen = new Tjener(sertifikat("innlogging.example"))) {
            assertThat(nett(KOMMUNENS_NETT).hent(gammel.url(), Map.of()))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.SERTIFIKAT_UTLOEPT, "Bospor TEST Rot"));
            assertThat(nett(KOMMUNENS_NETT).hent(annen.url(), Map.of()))
                    .isEqualTo(new Svar.Uteblitt(Nettfeil.ANNET_VERTSNAVN, "Bospor TEST Rot"));
        }
    }

    @Test
    void http2BrukesNaarTjenerenKanDet() throws Exception {
        try (MockWebServer tjener = new MockWebServer()) {
            tjener.useHttps(kontekst(sertifikat("localhost")).getSocketFactory());
            tjener.enqueue(new MockResponse(200, Headers.of("Content-Type", "application/json"), "{}"));
            tjener.start();
            assertThat(nett(KOMMUNENS_NETT).hent(tjener.url("/").uri(), Map.of()))
                    .isInstanceOf(Svar.Mottatt.class);
            assertThat(tjener.takeRequest().getVersion()).isEqualTo("HTTP/2");
        }
    }

    @Test
    void mellomleddSomLoverHttp2UtenAaKunneDetNaasMedDenEldre() throws Exception {
        List<String> avtalt = new CopyOnWriteArrayList<>();
        try (SSLServerSocket lytter = (SSLServerSocket)
                kontekst(sertifikat("localhost")).getServerSocketFactory().createServerSocket(0)) {
            SSLParameters valg = lytter.getSSLParameters();
            valg.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            lytter.setSSLParameters(valg);
            Thread.ofVirtual().start(() -> svarBarePaaDenEldre(lytter, avtalt));
            Nett nett = nett(KOMMUNENS_NETT);
            URI adresse = URI.create("https://localhost:" + lytter.getLocalPort() + "/");
            assertThat(nett.hent(adresse, Map.of())).isEqualTo(new Svar.Uteblitt(Nettfeil.BRUTT));
            assertThat(nett.hent(adresse, Map.of())).isInstanceOf(Svar.Mottatt.class);
            assertThat(avtalt).startsWith("h2").endsWith("");
        }
    }

    private static void svarBarePaaDenEldre(SSLServerSocket lytter, List<String> avtalt) {
        while (!lytter.isClosed()) {
            try (SSLSocket forbindelse = (SSLSocket) lytter.accept()) {
                forbindelse.startHandshake();
                avtalt.add(forbindelse.getApplicationProtocol());
                if (!"h2".equals(forbindelse.getApplicationProtocol())) {
                    forbindelse.getInputStream().skipNBytes(1);
                    forbindelse
                            .getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException _) {
                // the client went away, as it should
            }
        }
    }

    private static Virksomhetssertifikat sertifikat(String navn) {
        return KOMMUNENS_NETT.utsted(Sertifikatbestilling.vanlig(navn, "310000019"));
    }

    private static Nett nett(@Nullable Sertifikatutsteder tiltrodd) {
        Nettinnstillinger valg = new Nettinnstillinger(
                new Proxyvalg.Ingen(), Tillit.JDK, Duration.ofSeconds(5), Duration.ofSeconds(10), 100_000);
        if (tiltrodd == null) {
            return new Nett(valg, InstantSource.system());
        }
        return new Nett(valg, InstantSource.system(), () -> Tiltrodde.kontekst(roetter(tiltrodd)));
    }

    private static KeyStore roetter(Sertifikatutsteder utsteder) throws GeneralSecurityException, IOException {
        KeyStore lager = KeyStore.getInstance("PKCS12");
        lager.load(null, null);
        lager.setCertificateEntry("rot", utsteder.rot());
        return lager;
    }

    private static SSLContext kontekst(Virksomhetssertifikat sertifikat) throws GeneralSecurityException {
        KeyManagerFactory noekler = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        noekler.init(sertifikat.noekkellager(PASSORD), PASSORD);
        SSLContext kontekst = SSLContext.getInstance("TLS");
        kontekst.init(noekler.getKeyManagers(), null, null);
        return kontekst;
    }

    /** The JDK's own server with this certificate. */
    private static final class Tjener implements AutoCloseable {
        final List<String> kall = new CopyOnWriteArrayList<>();
        private final HttpsServer server;

        Tjener(Virksomhetssertifikat sertifikat) throws IOException, GeneralSecurityException {
            server = HttpsServer.create(new InetSocketAddress(Testtjener.HER, 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(kontekst(sertifikat)));
            server.createContext("/", kallet -> {
                try (kallet) {
                    kall.add(kallet.getRequestMethod());
                    kallet.sendResponseHeaders(200, -1);
                }
            });
            server.start();
        }

        URI url() {
            return URI.create("https://localhost:" + server.getAddress().getPort() + "/");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
