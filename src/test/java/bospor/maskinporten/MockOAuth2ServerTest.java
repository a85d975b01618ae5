package bospor.maskinporten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.TokenSource.Tokensvar;
import bospor.http.Testtjener;
import bospor.maskinporten.keys.Testnoekler;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NAV's test server for OAuth 2 is written by others than us: it accepts our grant too. */
class MockOAuth2ServerTest {
    @Test
    void fremmedTestserverGodtarGranten(@TempDir Path mappe) throws Exception {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        try {
            URI metadata = server.wellKnownUrl("maskinporten").uri();
            URI rfc8414 = URI.create(metadata.toString().replace("openid-configuration", "oauth-authorization-server"));
            var kilde = new MaskinportenTokenSource(
                    new Maskinportenklient(rfc8414, "klient-1", Testnoekler.ORG, null, null, null),
                    Testnoekler.kilde(Testnoekler.virksomhet(mappe)),
                    Testtjener.nett(Duration.ofSeconds(10)));
            assertThat(kilde.token("skatteetaten:inntekt"))
                    .isInstanceOfSatisfying(
                            Tokensvar.Token.class,
                            token -> assertThat(utsteder(token))
                                    .isEqualTo(server.issuerUrl("maskinporten").toString()));
        } finally {
            server.shutdown();
        }
    }

    private static String utsteder(Tokensvar.Token token) {
        try {
            return SignedJWT.parse(token.verdi()).getJWTClaimsSet().getIssuer();
        } catch (java.text.ParseException e) {
            throw new AssertionError(e);
        }
    }
}
