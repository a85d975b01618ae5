package bospor.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KonfigurasjonTest {
    @Test
    void konfigurasjonenHarAltEtOppslagTrenger(@TempDir Path mappe) throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            Path fil = mappe.resolve("ny/bospor.json");
            simulator.skrivKonfigurasjon(fil);
            JsonNode oppsett = new ObjectMapper().readTree(fil.toFile());

            assertThat(oppsett.get("environment").asText()).isEqualTo("oevelse");
            assertThat(oppsett.findValuesAsText("url")).hasSize(4).allMatch(u -> u.startsWith("http://127.0.0.1:"));
            assertThat(Base64.getDecoder()
                            .decode(oppsett.at("/lookupLog/hmacKey").asText()))
                    .hasSize(32);
            char[] passord = oppsett.at("/key/password").asText().toCharArray();
            KeyStore lager = KeyStore.getInstance(
                    Path.of(oppsett.at("/key/file").asText()).toFile(), passord);
            var kjede = Arrays.stream(lager.getCertificateChain("virksomhet"))
                    .map(X509Certificate.class::cast)
                    .toList();
            var lest = new bospor.simulator.sertifikat.Virksomhetssertifikat(
                    kjede, (PrivateKey) lager.getKey("virksomhet", passord));
            assertThat(lest.avtrykk()).isEqualTo(oppsett.at("/key/thumbprint").asText());

            Testklient klient = new Testklient(simulator);
            Grantbygger grant = new Grantbygger(simulator, lest)
                    .med("iss", oppsett.at("/maskinporten/clientId").asText());
            assertThat(klient.token(grant.signer()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void noekkelOgKonfigurasjonErBareForEieren(@TempDir Path mappe) throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.getFileStore(mappe).supportsFileAttributeView("posix"));
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            Path fil = mappe.resolve("bospor.json");
            simulator.skrivKonfigurasjon(fil);
            simulator.skrivKonfigurasjon(fil); // again over the old ones
            for (String navn : new String[] {"bospor.json", "bospor.p12"}) {
                assertThat(Files.getPosixFilePermissions(mappe.resolve(navn)))
                        .containsExactlyInAnyOrderElementsOf(
                                java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void portenErLedigIgjenNaarDenErLukket() throws Exception {
        int port;
        Testklient klient;
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            port = simulator.adresser().utsteder().getPort();
            klient = new Testklient(simulator);
            assertThatThrownBy(() -> Simulator.start(SimulatorOppsett.vanlig().medPort(port)))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(klient.inntekt("14838740228").statusCode()).isEqualTo(200);
        }
        assertThatThrownBy(() ->
                        klient.send(HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + port + "/jwk"))))
                .isInstanceOf(ConnectException.class);
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig().medPort(port))) {
            assertThat(simulator.adresser().utsteder().getPort()).isEqualTo(port);
        }
    }
}
