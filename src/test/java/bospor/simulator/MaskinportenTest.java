package bospor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.simulator.sertifikat.Noekkelbruk;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import bospor.simulator.skript.Skript;
import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskinportenTest {
    private static final String LEVERANDOER = "310000027";
    private static final String NABOKOMMUNE = "310000035";
    private static final String FJERNKOMMUNE = "310000043";

    private static Simulator simulator;
    private static Testklient klient;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorOppsett.vanlig());
        klient = new Testklient(simulator);
    }

    @AfterAll
    static void stopp() {
        simulator.close();
    }

    @AfterEach
    void utenSkript() {
        simulator.nullstill();
    }

    private static Grantbygger grant() {
        return new Grantbygger(simulator);
    }

    private static Grantbygger grant(String klientnavn, String org) {
        Virksomhetssertifikat sertifikat =
                simulator.sertifikatutsteder().utsted(Sertifikatbestilling.vanlig("Test", org));
        return new Grantbygger(simulator, sertifikat).med("iss", klientId(klientnavn));
    }

    private static String klientId(String navn) {
        return simulator.klienter().stream()
                .filter(k -> k.navn().startsWith(navn))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void forventKode(String assertion, String kode) throws Exception {
        forvent(assertion, 400, "invalid_grant", kode, "");
    }

    private static void forvent(String assertion, int status, String error, String kode, String tekst)
            throws Exception {
        HttpResponse<String> svar = klient.token(assertion);
        JsonNode feil = Testklient.json(svar);
        String forventetUri = kode.isEmpty() ? "" : simulator.adresser().utsteder() + "errors/" + kode;
        assertThat(List.of(
                        svar.statusCode(),
                        feil.path("error").asText(),
                        feil.path("error_uri").asText()))
                .isEqualTo(List.of(status, error, forventetUri));
        assertThat(feil.path("error_description").asText())
                .contains(tekst)
                .matches("(?s).*\\(trace_id: [0-9a-f]{32}\\)");
    }

    @Test
    void metadataFortellerAdresserMedSkraastrekTilSlutt() throws Exception {
        HttpResponse<String> svar =
                klient.send(HttpRequest.newBuilder(simulator.adresser().metadata()));
        JsonNode metadata = Testklient.json(svar);
        String rot = simulator.adresser().utsteder().toString();
        assertThat(rot).endsWith("/");
        assertThat(List.of(
                        metadata.get("issuer").asText(),
                        metadata.get("token_endpoint").asText(),
                        metadata.get("jwks_uri").asText()))
                .isEqualTo(List.of(rot, rot + "token", rot + "jwk"));
    }

    @Test
    void etRiktigGrantGirEtSignertTokenMedKravene() throws Exception {
        HttpResponse<String> svar =
                klient.token(grant().med("scope", "skatteetaten:inntekt").signer());
        JsonNode json = Testklient.json(svar);
        assertThat(List.of(
                        svar.statusCode(),
                        json.get("token_type").asText(),
                        json.get("expires_in").asInt(),
                        json.get("scope").asText()))
                .isEqualTo(List.of(200, "Bearer", 119, "skatteetaten:inntekt"));

        SignedJWT token = SignedJWT.parse(json.get("access_token").asText());
        URI noekler = simulator.adresser().utsteder().resolve("jwk");
        JWKSet jwks = JWKSet.parse(klient.send(HttpRequest.newBuilder(noekler)).body());
        assertThat(jwks.getKeys()).noneMatch(com.nimbusds.jose.jwk.JWK::isPrivate);
        assertThat(token.verify(new RSASSAVerifier(
                        jwks.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        Map<String, Object> krav = token.getPayload().toJSONObject();
        assertThat(krav)
                .containsOnlyKeys(
                        "iss",
                        "client_id",
                        "client_amr",
                        "consumer",
                        "scope",
                        "token_type",
                        "aud",
                        "iat",
                        "exp",
                        "jti");
        assertThat(krav)
                .containsEntry("client_amr", "virksomhetssertifikat")
                .containsEntry("aud", "unspecified")
                .containsEntry("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000019"));
        var kravsett = token.getJWTClaimsSet();
        assertThat(Duration.between(
                        kravsett.getIssueTime().toInstant(),
                        kravsett.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void leverandoerFaarTokenForKommunenSomHarDelegert() throws Exception {
        String token = klient.nyttToken(grant("Leverandør", LEVERANDOER).med("consumer_org", Simulator.DEMOKOMMUNE));
        Map<String, Object> krav = SignedJWT.parse(token).getPayload().toJSONObject();
        assertThat(krav)
                .containsEntry("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000019"))
                .containsEntry("supplier", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000027"))
                .containsKey("delegation_source");
    }

    @Test
    void kjedenKanVaereBareSertifikatetMedEttLeddOgMedRot() throws Exception {
        // The issuing authority is not known by name here, so the leaf alone leads nowhere.
        forventKode(grant().medLedd(1).signer(), "MP-120");
        assertThat(klient.token(grant().medLedd(2).signer()).statusCode()).isEqualTo(200);
        assertThat(klient.token(grant().medLedd(3).signer()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512"})
    void rsaMedPkcs1Godtas(String algoritme) throws Exception {
        assertThat(klient.token(grant().medAlgoritme(JWSAlgorithm.parse(algoritme))
                                .signer())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void andreAlgoritmerAvvises() throws Exception {
        forventKode(grant().medAlgoritme(JWSAlgorithm.PS256).signer(), "MP-011");
    }

    @Test
    void mottakerMaaVaereUtstederenBokstavForBokstav() throws Exception {
        String riktig = simulator.adresser().utsteder().toString();
        forventKode(grant().med("aud", riktig.substring(0, riktig.length() - 1)).signer(), "MP-110");
        forventKode(grant().med("aud", riktig + "token").signer(), "MP-110");
        forventKode(grant().med("aud", List.of(riktig)).signer(), "MP-110");
        forventKode(grant().med("aud", null).signer(), "MP-110");
    }

    @Test
    void ukjentKlientAvvises() throws Exception {
        forventKode(grant().med("iss", UUID.randomUUID().toString()).signer(), "MP-100");
        forventKode(grant().med("iss", Simulator.DEMOKOMMUNE).signer(), "MP-100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "nbf", "egetKrav"})
    void ukjentKravAvvises(String navn) throws Exception {
        forvent(grant().med(navn, 1).signer(), 400, "invalid_grant", "", "Invalid assertion");
    }

    @Test
    void levetidenErHoeyst120Sekunder() throws Exception {
        long naa = Instant.now().getEpochSecond();
        assertThat(klient.token(grant().med("iat", naa).med("exp", naa + 120).signer())
                        .statusCode())
                .isEqualTo(200);
        forventKode(grant().med("iat", naa).med("exp", naa + 121).signer(), "MP-011");
    }

    @Test
    void klokkenMaaStemmeInnenTiSekunder() throws Exception {
        assertThat(klient.token(grant().iatOm(8).signer()).statusCode()).isEqualTo(200);
        assertThat(klient.token(grant().iatOm(-8).signer()).statusCode()).isEqualTo(200);
        forvent(grant().iatOm(12).signer(), 400, "invalid_grant", "", "Issue time is after now");
        forventKode(grant().iatOm(-12).signer(), "MP-130");
    }

    @Test
    void maskinportensKlokkeKanGaaFeilBaadeIDomOgIHode() throws Exception {
        simulator.kjoer(Skript.medKlokkefeil(Duration.ofSeconds(45)));
        HttpResponse<String> svar = klient.token(grant().signer());
        assertThat(Testklient.json(svar).get("error_uri").asText()).endsWith("MP-130");
        Instant deres = java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                svar.headers().firstValue("Date").orElseThrow(), Instant::from);
        assertThat(Duration.between(Instant.now(), deres)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(46));
        assertThat(klient.token(grant().iatOm(45).signer()).statusCode()).isEqualTo(200);
    }

    @Test
    void sammeJtiKanBrukesEnGang() throws Exception {
        String jti = UUID.randomUUID().toString();
        assertThat(klient.token(grant().med("jti", jti).signer()).statusCode()).isEqualTo(200);
        forventKode(grant().med("jti", jti).iatOm(1).signer(), "MP-012");
        String uten = grant().med("jti", null).signer();
        assertThat(klient.token(uten).statusCode()).isEqualTo(200);
        forventKode(uten, "MP-012");
    }

    @Test
    void noeyaktigEttAvKidOgX5c() throws Exception {
        forventKode(grant().medKid("n1").signer(), "MP-011");
        forventKode(grant().utenX5c().signer(), "MP-123");
        forvent(grant().utenX5c().medKid("n1").signer(), 400, "invalid_grant", "", "Unknown key identifier (kid)");
    }

    @Test
    void klientMedEgneNoeklerMaaBrukeKid() throws Exception {
        String id = klientId("Demokommune med egen nøkkel");
        RSAPublicKey noekkel =
                (RSAPublicKey) simulator.sertifikat().sertifikat().getPublicKey();
        simulator.klientregister().registrerNoekkel(id, "ny", noekkel, Instant.now());
        simulator
                .klientregister()
                .registrerNoekkel(id, "gammel", noekkel, Instant.now().minus(Duration.ofDays(366)));
        forvent(grant().med("iss", id).signer(), 400, "invalid_grant", "", "requires pre-registered jwk");
        forventKode(grant().med("iss", id).utenX5c().medKid("gammel").signer(), "MP-121");
        String token = klient.nyttToken(grant().med("iss", id).utenX5c().medKid("ny"));
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getClaim("client_amr"))
                .isEqualTo("private_key_jwt");
    }

    @Test
    void x5cMaaVaereEnListeAvSertifikater() throws Exception {
        String blad = java.util.Base64.getEncoder()
                .encodeToString(simulator.sertifikat().sertifikat().getEncoded());
        for (Object feil : List.of(blad, List.of(), List.of("ikke base64"), List.of(1))) {
            String assertion = grant().signerMedHode(
                            Map.of("alg", "RS256", "x5c", feil),
                            simulator.sertifikat().noekkel());
            HttpResponse<String> svar = klient.token(assertion);
            assertThat(Testklient.json(svar).path("error_uri").asText())
                    .as("x5c %s", feil)
                    .endsWith("MP-123");
        }
    }

    @Test
    void sertifikatFraFremmedUtstederAvvises() throws Exception {
        Virksomhetssertifikat fremmed =
                Sertifikatutsteder.ny().utsted(Sertifikatbestilling.vanlig("Demokommune", Simulator.DEMOKOMMUNE));
        forventKode(new Grantbygger(simulator, fremmed).signer(), "MP-120");
    }

    @Test
    void utloeptSertifikatAvvises() throws Exception {
        Virksomhetssertifikat utloept = simulator
                .sertifikatutsteder()
                .utsted(Sertifikatbestilling.vanlig("Demokommune", Simulator.DEMOKOMMUNE)
                        .utloept());
        forventKode(new Grantbygger(simulator, utloept).signer(), "MP-124");
    }

    @Test
    void sertifikatForAnnenOrganisasjonAvvises() throws Exception {
        Virksomhetssertifikat annen =
                simulator.sertifikatutsteder().utsted(Sertifikatbestilling.vanlig("Nabo", NABOKOMMUNE));
        forventKode(new Grantbygger(simulator, annen).signer(), "MP-122");
    }

    @Test
    void noekkelbrukenSpillerIngenRolleBareDenErOppgitt() throws Exception {
        Virksomhetssertifikat kryptering = simulator
                .sertifikatutsteder()
                .utsted(Sertifikatbestilling.vanlig("Demokommune", Simulator.DEMOKOMMUNE)
                        .medBruk(Noekkelbruk.KEY_ENCIPHERMENT));
        assertThat(klient.token(new Grantbygger(simulator, kryptering).signer()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void endretInnholdGirFeilSignatur() throws Exception {
        String[] en = grant().signer().split("\\.", -1);
        String[] annen = grant().signer().split("\\.", -1);
        forventKode(en[0] + "." + annen[1] + "." + en[2], "MP-124");
    }

    @Test
    void scopeMaaStaaPaaKlienten() throws Exception {
        forvent(
                grant().med("iss", klientId("Demokommune, klient med bare inntekt"))
                        .signer(),
                400,
                "invalid_scope",
                "MP-200",
                "skatteetaten:summertskattegrunnlag");
    }

    @Test
    void scopeMaaVaereGittTilKonsumenten() throws Exception {
        forvent(grant("Fjernkommune", FJERNKOMMUNE).signer(), 403, "forbidden", "MP-250", "skatteetaten:inntekt");
        // a supplier that forgets consumer_org asks for itself
        forvent(grant("Leverandør", LEVERANDOER).signer(), 403, "forbidden", "MP-250", "skatteetaten:inntekt");
    }

    @Test
    void kommunenMaaHaDelegert() throws Exception {
        forvent(
                grant("Leverandør", LEVERANDOER)
                        .med("consumer_org", NABOKOMMUNE)
                        .signer(),
                403,
                "forbidden",
                "MP-251",
                "Consumer 310000035 has not delegated access to the scope skatteetaten:inntekt to supplier 310000027");
    }

    @Test
    void egenOrganisasjonKanIkkeStaaSomKonsument() throws Exception {
        forvent(
                grant().med("consumer_org", Simulator.DEMOKOMMUNE).signer(),
                400,
                "invalid_grant",
                "",
                "The combination consumer_org in claim and delegation scope on client is invalid");
    }

    @Test
    void eldreFeilstilHarKorrelasjonsidOgIngenAdresse() throws Exception {
        simulator.kjoer(new Skript(null, null, null, null, null, true, null, List.of(), List.of()));
        JsonNode feil = Testklient.json(klient.token(grant().med("aud", "x").signer()));
        assertThat(feil.has("error_uri")).isFalse();
        assertThat(feil.get("error_description").asText()).matches(".*\\. \\(correlation id: [0-9a-f-]{36}\\)");
    }

    @Test
    void grantSomIkkeKanLesesErUgyldigParameter() throws Exception {
        forventKode("abc", "MP-011");
        forventKode("", "MP-011");
        forventKode(grant().med("iat", "i dag").signer(), "MP-011");
        forventKode(grant().med("scope", null).signer(), "MP-011");
    }

    @Test
    void annenGrantTypeAvvises() throws Exception {
        HttpResponse<String> svar = klient.send(
                HttpRequest.newBuilder(simulator.adresser().utsteder().resolve("token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        assertThat(Testklient.json(svar).get("error").asText()).isEqualTo("unsupported_grant_type");
    }
}
