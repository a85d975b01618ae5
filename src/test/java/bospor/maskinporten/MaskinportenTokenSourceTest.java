package bospor.maskinporten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.TokenSource.Tokensvar;
import bospor.http.Nett;
import bospor.http.Nettinnstillinger;
import bospor.http.Pause;
import bospor.http.Proxyvalg;
import bospor.http.Testtjener.Svar;
import bospor.http.Tillit;
import bospor.maskinporten.keys.KeyEnvironment;
import bospor.maskinporten.keys.KeyStoreKeySource;
import bospor.maskinporten.keys.Pkcs12Opener;
import bospor.maskinporten.keys.Testnoekler;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskinportenTokenSourceTest {
    private static final String SCOPE = "skatteetaten:inntekt";

    @TempDir
    private static Path mappe = Path.of("");

    private static Path noekkelfil = Path.of("");

    private final StrengMaskinporten maskinporten = new StrengMaskinporten();
    private final List<Duration> pauser = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong nanotid = new AtomicLong();
    private Instant naa = Instant.now();
    private final InstantSource klokke = () -> naa;

    @BeforeAll
    static void lagNoekkel() {
        noekkelfil = Testnoekler.virksomhet(mappe);
    }

    @AfterEach
    void steng() {
        maskinporten.close();
    }

    @Test
    void strengMaskinportenGodtarGrantenMedSertifikat() throws Exception {
        assertThat(kilde(klient(null, null)).token(SCOPE)).isEqualTo(new Tokensvar.Token("token-1"));
        SignedJWT grant = maskinporten.granter.getFirst();
        assertThat(grant.getJWTClaimsSet().getClaims().keySet())
                .isEqualTo(Set.of("aud", "iss", "scope", "iat", "exp", "jti"));
        assertThat(grant.getPayload().toJSONObject().get("aud")).isEqualTo(maskinporten.utsteder);
        assertThat(grant.getHeader().toJSONObject().keySet()).isEqualTo(Set.of("typ", "alg", "x5c"));
        assertThat(grant.getHeader().getX509CertChain()).hasSize(2);
        assertThat(grant.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    }

    @Test
    void leverandoerNevnerKommunenMenIngenNevnerSegSelv() throws Exception {
        kilde(klient("310000027", null)).token(SCOPE);
        kilde(klient(Testnoekler.ORG, null)).token(SCOPE);
        assertThat(maskinporten.granter.getFirst().getJWTClaimsSet().getStringClaim("consumer_org"))
                .isEqualTo("310000027");
        assertThat(maskinporten.granter.getLast().getJWTClaimsSet().getClaims()).doesNotContainKey("consumer_org");
    }

    @Test
    void registrertNoekkelSenderNavnetIStedetForSertifikatet() {
        assertThat(kilde(klient(null, "min-noekkel")).token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        assertThat(maskinporten.granter.getFirst().getHeader().toJSONObject())
                .isEqualTo(Map.of("typ", "JWT", "alg", "RS256", "kid", "min-noekkel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void utstederenErAdressenMedEllerUtenSkraastrekTilSlutt(String slutt) {
        maskinporten.utsteder = maskinporten.tjener.url() + slutt;
        assertThat(kilde(klient(null, null)).token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
    }

    @Test
    void annenUtstederGodtasIkke() {
        maskinporten.utsteder = "https://maskinporten.example/";
        assertThat(feil(kilde(klient(null, null)).token(SCOPE)).art()).isEqualTo(Feilart.UKJENT_ADRESSE);
        assertThat(maskinporten.granter).isEmpty();
    }

    @Test
    void tokenBrukesOmIgjenTilMargenenErNaadd() {
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        kilde.token(SCOPE);
        nanotid.addAndGet(Duration.ofSeconds(103).toNanos());
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-1"));
        nanotid.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-2"));
        assertThat(maskinporten.metadatakall).hasValue(1);
    }

    @Test
    void veggklokkenSomHopperFlytterIkkeTokenetsAlder() {
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        kilde.token(SCOPE);
        naa = naa.plus(Duration.ofDays(1));
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-1"));
    }

    @Test
    void hvertScopeHarSittToken() {
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        assertThat(kilde.token("a")).isNotEqualTo(kilde.token("b"));
        assertThat(kilde.token("a")).isEqualTo(new Tokensvar.Token("token-1"));
    }

    @Test
    void forkastetTokenByttesMenBareOmDetErDetSamme() {
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        kilde.token(SCOPE);
        kilde.forkast(SCOPE, "et-eldre-token");
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-1"));
        kilde.forkast(SCOPE, "token-1");
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-2"));
    }

    @Test
    void mangeSamtidigeGirEnForespoersel() throws Exception {
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        List<Callable<Tokensvar>> arbeid = Collections.nCopies(300, () -> kilde.token(SCOPE));
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Tokensvar> svar : traader.invokeAll(arbeid)) {
                assertThat(svar.get()).isEqualTo(new Tokensvar.Token("token-1"));
            }
        }
        assertThat(maskinporten.granter).hasSize(1);
    }

    @Test
    void enSomAvbryterOedeleggerIkkeForDeAndre() throws Exception {
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        Thread avbrutt = Thread.ofVirtual().start(() -> {
            Thread.currentThread().interrupt();
            kilde.token(SCOPE);
        });
        assertThat(kilde.token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        avbrutt.join();
    }

    @Test
    void bruktGrantGirNyGrantUtenAtNoenMerkerDet() throws Exception {
        maskinporten.bestilt.add(StrengMaskinporten.avvist("MP-012", "Grant is used before"));
        assertThat(kilde(klient(null, null)).token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        assertUlikeGranter(2);
        assertThat(pauser).isEmpty();
    }

    @Test
    void feilklokkeRettesEnGangMedMaaltAvvik() {
        naa = Instant.now().minusSeconds(75);
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        assertThat(kilde.token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        assertThat(maskinporten.granter).hasSize(2);
        kilde.forkast(SCOPE, "token-1");
        assertThat(kilde.token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        assertThat(maskinporten.granter).as("rettelsen huskes").hasSize(3);
    }

    @Test
    void feilklokkeSomIkkeLarSegRetteSiesMedSekunder() {
        naa = Instant.now().minusSeconds(75);
        maskinporten.klokke = () -> Instant.now().plusSeconds(3600);
        Feil feil = feil(kilde(klient(null, null)).token(SCOPE));
        assertThat(feil.art()).isEqualTo(Feilart.KLOKKE_FEIL);
        assertThat(Integer.parseInt(feil.detaljer().getFirst())).isBetween(73, 77);
        assertThat(maskinporten.granter).hasSize(2);
    }

    @Test
    void tregSigneringGirFerskGrant() throws Exception {
        AtomicLong kall = new AtomicLong();
        // The signature of the first grant takes nine seconds, as when someone looks for the card.
        var klient = klient(null, null);
        var grant = new Grant(klient, klokke, () -> {
            long nummer = kall.incrementAndGet();
            if (nummer == 2) {
                naa = naa.plusSeconds(9);
                return Duration.ofSeconds(9).toNanos();
            }
            return nummer == 1 ? 0 : Duration.ofSeconds(9).toNanos();
        });
        Instant foer = naa;
        var noekler = Testnoekler.kilde(noekkelfil);
        var identitet = noekler.open(noekler.list().getFirst().thumbprint());
        SignedJWT ferdig = SignedJWT.parse(grant.signert(identitet, "https://u/", SCOPE, Duration.ZERO));
        assertThat(ferdig.getJWTClaimsSet().getIssueTime().toInstant()).isAfterOrEqualTo(foer.plusSeconds(8));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void tjenesteSomErNedeProevesTreGangerMedNyGrant(int status) throws Exception {
        for (int i = 0; i < 3; i++) {
            maskinporten.bestilt.add(new Svar(status, "text/html", "<html>nede</html>", Map.of()));
        }
        assertThat(feil(kilde(klient(null, null)).token(SCOPE)).art()).isEqualTo(Feilart.MASKINPORTEN_NEDE);
        assertUlikeGranter(3);
        assertThat(pauser).hasSize(2);
    }

    @Test
    void tjenesteSomKommerTilbakeGirToken() {
        maskinporten.bestilt.add(new Svar(503, "text/html", "<html>nede</html>", Map.of()));
        maskinporten.bestilt.add(Svar.json(429, "{}").med("Retry-After", "2"));
        assertThat(kilde(klient(null, null)).token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        assertThat(pauser.getLast()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void avslagetForstaasIBeggeStiler() {
        maskinporten.bestilt.add(StrengMaskinporten.avvist("MP-121", "Client authentication failed. Expired key"));
        assertThat(feil(kilde(klient(null, null)).token(SCOPE)))
                .isEqualTo(new Feil(
                        Feilart.MASKINPORTEN_AVVIST,
                        "MP-121",
                        "abc123",
                        List.of(
                                SCOPE,
                                Testnoekler.ORG,
                                Testnoekler.ORG,
                                Testnoekler.ORG,
                                "Client authentication failed. Expired key.")));
        maskinporten.bestilt.add(Svar.json(
                403,
                "{\"error\":\"forbidden\",\"error_description\":\"Consumer 310000027 has not delegated access to the scope x"
                        + " to supplier 310000019. (correlation id: 2d40caf9-ea11)\"}"));
        assertThat(feil(kilde(klient("310000027", null)).token(SCOPE))).satisfies(f -> {
            assertThat(f.kode()).isEqualTo("MP-251");
            assertThat(f.korrelasjonsid()).isEqualTo("2d40caf9-ea11");
            assertThat(f.detaljer()).startsWith(SCOPE, "310000027", "310000019");
        });
        assertThat(maskinporten.granter).as("et avslag prøves ikke igjen").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"400, <html>gateway</html>", "403, ''", "200, <html>logg inn</html>", "200, {}", "302, ''"})
    void svarSomIkkeErMaskinportensErUventet(int status, String kropp) {
        maskinporten.bestilt.add(new Svar(status, "text/html", kropp, Map.of()));
        assertThat(feil(kilde(klient(null, null)).token(SCOPE)).art()).isEqualTo(Feilart.UVENTET_SVAR);
        assertThat(maskinporten.granter).hasSize(1);
    }

    @Test
    void tokenMedNoenSekunderBrukesOgByttes() {
        maskinporten.levetid = 5;
        MaskinportenTokenSource kilde = kilde(klient(null, null));
        assertThat(kilde.token(SCOPE)).isEqualTo(kilde.token(SCOPE));
        nanotid.addAndGet(Duration.ofMillis(4100).toNanos());
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-2"));
        maskinporten.levetid = 0;
        kilde.forkast(SCOPE, "token-2");
        assertThat(kilde.token(SCOPE)).isEqualTo(new Tokensvar.Token("token-3"));
    }

    @Test
    void feilPassordOgFremmedSertifikatSiesFoerNoenSpoerres() {
        var feilPassord = new MaskinportenTokenSource(
                klient(null, null),
                new KeyStoreKeySource(new Pkcs12Opener(noekkelfil, "feil"::toCharArray)),
                nett(),
                pause(),
                klokke,
                nanotid::get);
        assertThat(feil(feilPassord.token(SCOPE)))
                .isEqualTo(new Feil(Feilart.NOEKKEL_UTILGJENGELIG, "WRONG_PASSWORD", null, List.of()));
        var annen = new Maskinportenklient(maskinporten.metadata(), "klient-1", "310000035", null, null, null);
        assertThat(feil(kilde(annen).token(SCOPE)).kode()).isEqualTo("OTHER_ORGANISATION");
        assertThat(feil(kilde(klientI(KeyEnvironment.PRODUCTION, null)).token(SCOPE))
                        .kode())
                .isEqualTo("WRONG_ENVIRONMENT");
        naa = Instant.now().plus(Duration.ofDays(60));
        assertThat(feil(kilde(klient(null, null)).token(SCOPE)).kode()).isEqualTo("EXPIRED");
        assertThat(maskinporten.granter).isEmpty();
    }

    /** A test certificate serves in test, and neither its environment nor its owner counts for a registered key. */
    @Test
    void testsertifikatGodtasITestOgSomRegistrertNoekkel() {
        assertThat(kilde(klientI(KeyEnvironment.TEST, null)).token(SCOPE)).isInstanceOf(Tokensvar.Token.class);
        assertThat(kilde(klientI(KeyEnvironment.PRODUCTION, "navn-1")).token(SCOPE))
                .isInstanceOf(Tokensvar.Token.class);
    }

    @Test
    void maskinportenSomIkkeSvarerErNede() {
        maskinporten.close();
        assertThat(feil(kilde(klient(null, null)).token(SCOPE)).art()).isEqualTo(Feilart.MASKINPORTEN_NEDE);
        assertThat(pauser).hasSize(2);
    }

    @Test
    void tokenetVisesAldri() {
        Tokensvar svar = kilde(klient(null, null)).token(SCOPE);
        assertThat(svar.toString()).doesNotContain("token-1");
    }

    private void assertUlikeGranter(int antall) throws Exception {
        List<String> ider = new ArrayList<>();
        for (SignedJWT grant : maskinporten.granter) {
            ider.add(grant.getJWTClaimsSet().getJWTID());
        }
        assertThat(ider).hasSize(antall).doesNotHaveDuplicates();
    }

    private Maskinportenklient klient(@Nullable String paaVegneAv, @Nullable String kid) {
        return new Maskinportenklient(maskinporten.metadata(), "klient-1", Testnoekler.ORG, paaVegneAv, null, kid);
    }

    private Maskinportenklient klientI(KeyEnvironment miljoe, @Nullable String kid) {
        return new Maskinportenklient(maskinporten.metadata(), "klient-1", Testnoekler.ORG, null, null, kid, miljoe);
    }

    private MaskinportenTokenSource kilde(Maskinportenklient klient) {
        return new MaskinportenTokenSource(
                klient, Testnoekler.kilde(noekkelfil), nett(), pause(), klokke, nanotid::get);
    }

    private Nett nett() {
        return new Nett(
                new Nettinnstillinger(
                        new Proxyvalg.Ingen(), Tillit.JDK, Duration.ofSeconds(2), Duration.ofSeconds(5), 100_000),
                klokke);
    }

    private Pause pause() {
        return new Pause(Duration.ofMillis(10), Duration.ofSeconds(10), pauser::add);
    }

    private static Feil feil(Tokensvar svar) {
        return switch (svar) {
            case Tokensvar.Avvist(Feil feil) -> feil;
            case Tokensvar.Token token -> throw new AssertionError(token);
        };
    }
}
