package bospor.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.simulator.skript.Api;
import bospor.simulator.skript.Regel;
import bospor.simulator.skript.Skript;
import bospor.simulator.skript.Skriptleser;
import bospor.simulator.skript.Svarendring;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkriptTest {
    private static final String ALMA = "14838740228";
    private static final String BIRGER = "02917031285";
    private static final String DAVID = "09898941512";
    private static final String ELIN = "30819144016";

    private static Simulator simulator;
    private Testklient klient;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorOppsett.vanlig());
    }

    @AfterAll
    static void stopp() {
        simulator.close();
    }

    @BeforeEach
    void nyKlientMedToken() throws Exception {
        klient = new Testklient(simulator);
        klient.bruk(klient.nyttToken(new Grantbygger(simulator)));
        simulator.trafikk().nullstill();
    }

    @AfterEach
    void utenSkript() {
        simulator.nullstill();
    }

    private static void kjoer(String regler) {
        simulator.kjoer(Skriptleser.les("""
                { "format": "bospor.simulator.skript/1", // en kommentar
                  "regler": [ %s ] }""".formatted(regler)));
    }

    private JsonNode foerstePost() throws Exception {
        return Testklient.json(klient.inntekt(ALMA, "2025-01", "2025-01")).at("/oppgaveInntektsmottaker/0/inntekt/0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IM-001, 500
            IM-002, 500
            IM-003, 404
            IM-004, 401
            IM-005, 403
            IM-006, 400
            IM-007, 404
            IM-008, 404
            IM-009, 406
            IM-010, 403
            SSG-001, 500
            SSG-002, 500
            SSG-010, 403
            SSG-011, 410
            TD-001, 500
            DAS-001, 500
            DAS-002, 404
            DAS-003, 500
            DAS-004, 500
            DAS-007, 500
            DAS-008, 403
            """)
    void hverKodeKanBestilles(String kode, int status) throws Exception {
        simulator.kjoer(Skript.av(Regel.kode(Api.INNTEKT, kode)));
        HttpResponse<String> svar = klient.inntekt(ALMA);
        assertThat(List.of(svar.statusCode(), Testklient.json(svar).get("kode").asText()))
                .isEqualTo(List.of(status, kode));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MP-011", "MP-012", "MP-100", "MP-110", "MP-120", "MP-121", "MP-122", "MP-123", "MP-124", "MP-130",
                "MP-200", "MP-201", "MP-250", "MP-251", "MP-301", "MP-302", "MP-303"
            })
    void hverKodeFraMaskinportenKanBestilles(String kode) throws Exception {
        simulator.kjoer(Skript.av(Regel.kode(Api.TOKEN, kode)));
        HttpResponse<String> svar = klient.token(new Grantbygger(simulator).signer());
        assertThat(Testklient.json(svar).get("error_uri").asText()).endsWith("/errors/" + kode);
        assertThat(svar.statusCode()).isEqualTo(kode.startsWith("MP-25") ? 403 : 400);
    }

    @Test
    void ukjentKodeOppdagesNaarSkriptetSettes() {
        assertThatThrownBy(() -> simulator.kjoer(Skript.av(Regel.kode(Api.INNTEKT, "IM-999"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IM-999");
    }

    @Test
    void reglerTellerKallPerPersonOgAdresse() throws Exception {
        kjoer("""
                { "api": "inntekt", "person": "14838740228", "antall": 1, "virkning": { "kode": "IM-004" } },
                { "api": "inntekt", "fraKall": 3, "antall": 2, "virkning": { "status": 502, "html": true } }""");
        List<Integer> statuser = new ArrayList<>();
        for (String nummer : List.of(ALMA, ALMA, BIRGER, ALMA, ALMA)) {
            statuser.add(klient.inntekt(nummer).statusCode());
        }
        assertThat(statuser).containsExactly(401, 200, 502, 502, 200);
        assertThat(klient.siste(ALMA).statusCode()).isEqualTo(200);
        assertThat(simulator.trafikk().antall(Api.INNTEKT)).isEqualTo(5);
    }

    @Test
    void detFinnesFireSlags404() throws Exception {
        kjoer("""
                { "antall": 1, "api": "inntekt", "virkning": { "kode": "IM-008" } },
                { "fraKall": 2, "antall": 1, "api": "inntekt", "virkning": { "kode": "IM-007" } },
                { "fraKall": 3, "antall": 1, "api": "inntekt", "virkning": { "kode": "IM-003" } },
                { "fraKall": 4, "antall": 1, "api": "inntekt", "virkning": { "status": 404 } },
                { "fraKall": 5, "antall": 1, "api": "inntekt", "virkning": { "status": 404, "kropp": "{\\"path\\":\\"/x\\"}" } }""");
        List<String> kropper = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> svar = klient.inntekt(ALMA);
            assertThat(svar.statusCode()).isEqualTo(404);
            kropper.add(svar.body().replaceAll(".*\"kode\":\"([^\"]*)\".*", "$1"));
        }
        assertThat(kropper).containsExactly("IM-008", "IM-007", "IM-003", "", "{\"path\":\"/x\"}");
    }

    @Test
    void htmlsideFraGatewayOgRetryAfter() throws Exception {
        kjoer("""
                { "api": "inntekt", "antall": 1, "virkning": { "status": 504, "html": true } },
                { "api": "inntekt", "fraKall": 2, "antall": 1, "virkning": { "status": 429, "hoder": { "Retry-After": "7" } } },
                { "api": "token", "antall": 1, "virkning": { "status": 503, "html": true } }""");
        HttpResponse<String> side = klient.inntekt(ALMA);
        assertThat(side.statusCode()).isEqualTo(504);
        assertThat(side.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        HttpResponse<String> mange = klient.inntekt(ALMA);
        assertThat(List.of(
                        mange.statusCode(),
                        mange.headers().firstValue("Retry-After").orElse("")))
                .isEqualTo(List.of(429, "7"));
        assertThat(klient.token(new Grantbygger(simulator).signer()).statusCode())
                .isEqualTo(503);
        assertThat(klient.token(new Grantbygger(simulator).signer()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void ventetidOgHengOgBrudd() throws Exception {
        kjoer("""
                { "api": "inntekt", "antall": 1, "virkning": { "ventMs": 300 } },
                { "api": "inntekt", "fraKall": 2, "antall": 1, "virkning": { "heng": true } },
                { "api": "inntekt", "fraKall": 3, "antall": 1, "virkning": { "brudd": "midt_i_kroppen" } },
                { "api": "inntekt", "person": "02917031285", "virkning": { "brudd": "FOER_SVAR" } }""");
        Instant start = Instant.now();
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        HttpRequest utaalmodig = klient.forespoersel(klient.inntektsadresse(ALMA, "2025-01", "2025-02"))
                .timeout(Duration.ofMillis(400))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> http.send(utaalmodig, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(HttpTimeoutException.class);
        }
        assertThatThrownBy(() -> klient.inntekt(ALMA)).isInstanceOf(IOException.class);
        // for every call: the JDK's client itself asks again when a kept connection breaks before the answer
        assertThatThrownBy(() -> klient.inntekt(BIRGER)).isInstanceOf(IOException.class);
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
    }

    @Test
    void tregOgStorKropp() throws Exception {
        kjoer("""
                { "api": "inntekt", "antall": 1, "virkning": { "drypp": { "byteOmGangen": 100, "hvertMs": 50 } } },
                { "api": "inntekt", "fraKall": 2, "antall": 1, "virkning": { "storMegabyte": 3 } }""");
        Instant start = Instant.now();
        HttpResponse<String> treg = klient.inntekt(ALMA, "2025-01", "2025-01");
        assertThat(Duration.between(start, Instant.now()).toMillis())
                .isGreaterThanOrEqualTo(treg.body().length() / 100 * 50L);
        assertThat(klient.inntekt(ALMA).body().length()).isGreaterThan(3 * 1_048_576);
    }

    @Test
    void feilKlokkeslettIHodet() throws Exception {
        kjoer("""
                { "api": "metadata", "virkning": { "datoForskyvningS": -3600 } }""");
        HttpResponse<String> svar =
                klient.send(HttpRequest.newBuilder(simulator.adresser().metadata()));
        Instant deres = java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                svar.headers().firstValue("Date").orElseThrow(), Instant::from);
        assertThat(Duration.between(deres, Instant.now()))
                .isBetween(Duration.ofSeconds(3599), Duration.ofSeconds(3660));
        assertThat(svar.headers().allValues("Date")).hasSize(1);
    }

    @Test
    void kortlivedeTokenerSlutterAaVirke() throws Exception {
        kjoer("""
                { "api": "token", "virkning": { "levetidS": 6 } }""");
        JsonNode svar = Testklient.json(klient.token(new Grantbygger(simulator).signer()));
        assertThat(svar.get("expires_in").asInt()).isEqualTo(6);
        klient.bruk(svar.get("access_token").asText());
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
        Thread.sleep(7100);
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Svarendring.class)
    void hverEndringForandrerSvaretOgLarStatusVaere200(Svarendring endring) throws Exception {
        HttpResponse<String> inntekt = klient.inntekt(ALMA);
        HttpResponse<String> skatt = klient.skattegrunnlag("2024", ALMA);
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, endring), Regel.endre(Api.SKATTEGRUNNLAG, endring)));
        HttpResponse<String> endretInntekt = klient.inntekt(ALMA);
        HttpResponse<String> endretSkatt = klient.skattegrunnlag("2024", ALMA);
        assertThat(List.of(endretInntekt.statusCode(), endretSkatt.statusCode()))
                .isEqualTo(List.of(200, 200));
        assertThat(endretInntekt.body()).isNotEqualTo(inntekt.body());
        boolean bareInntekt = List.of("OPPGAVE_UTEN_INNTEKT", "UTEN_FORDEL", "FLERE_UTBETALERE", "UNDERENHETER")
                .contains(endring.name());
        assertThat(endretSkatt.body().equals(skatt.body())).isEqualTo(bareInntekt);
    }

    @Test
    void endringeneGjoerDetDeSier() throws Exception {
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.DESIMALER)));
        assertThat(foerstePost().get("beloep").decimalValue()).isEqualByComparingTo("19400.4");
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.NEGATIVE)));
        assertThat(foerstePost().get("beloep").asInt()).isEqualTo(-19400);
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.UTEN_BELOEP, Svarendring.UTEN_FORDEL)));
        assertThat(foerstePost().has("beloep") || foerstePost().has("fordel")).isFalse();
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.PERIODE_TIDSPUNKT)));
        assertThat(foerstePost()
                        .at("/ytelseFraOffentlige/tilleggsinformasjon/etterbetalingsperiode/slutt")
                        .asText())
                .isEqualTo("2025-05-01T00:00:00Z");
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.ANTALL_TEKST)));
        assertThat(foerstePost().at("/ytelseFraOffentlige/antall").isTextual()).isTrue();
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.SKJERMET_ALT)));
        assertThat(klient.inntekt(ALMA).body())
                .isEqualTo(
                        "{\"oppgaveInntektsmottaker\":[{\"inntektsmottaker\":{\"personidentifikator\":\"14838740228\"},"
                                + "\"skjermet\":true}]}");
        simulator.kjoer(Skript.av(Regel.endre(Api.INNTEKT, Svarendring.UNDERENHETER)));
        JsonNode delt = Testklient.json(klient.inntekt(ALMA, "2025-01", "2025-01"));
        assertThat(delt.findValuesAsText("virksomhetId")).hasSize(3);
        assertThat(delt.findValues("beloep").stream()
                        .mapToInt(JsonNode::asInt)
                        .filter(b -> b > 0)
                        .sum())
                .isEqualTo(25600);
    }

    @Test
    void flereEnnFemSamtidigeFaar429OgDetTelles() throws Exception {
        kjoer("""
                { "api": "inntekt", "virkning": { "ventMs": 2000 } }""");
        List<Integer> statuser = samtidig(8);
        assertThat(statuser.stream().filter(s -> s == 429)).hasSize(3);
        Trafikk trafikk = simulator.trafikk();
        assertThat(List.of(trafikk.antall(Api.INNTEKT), trafikk.avvist(Api.INNTEKT)))
                .isEqualTo(List.of(8, 3));
        assertThat(trafikk.maksSamtidige(Api.INNTEKT)).isBetween(6, 8);
        simulator.kjoer(Skript.medKallgrense(100).og(Skript.forsinket(Duration.ofMillis(200))));
        assertThat(samtidig(8)).containsOnly(200);
    }

    private List<Integer> samtidig(int antall) throws Exception {
        try (ExecutorService traader = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> svar = new ArrayList<>();
            for (int i = 0; i < antall; i++) {
                svar.add(traader.submit(() -> klient.inntekt(ALMA).statusCode()));
            }
            List<Integer> statuser = new ArrayList<>();
            for (Future<Integer> en : svar) {
                statuser.add(en.get());
            }
            return statuser;
        }
    }

    @Test
    void kortT2RetterTilleggetForDesember() throws Exception {
        assertThat(klient.inntekt(DAVID, "2025-12", "2025-12").body()).contains("\"beloep\":2980");
        simulator.kjoer(Skriptleser.kort("t2"));
        assertThat(klient.inntekt(DAVID, "2025-12", "2025-12").body())
                .contains("\"beloep\":12980")
                .doesNotContain("\"beloep\":2980");
    }

    @Test
    void kortT3GirFebruarFoerstHalvtSaaHelt() throws Exception {
        simulator.kjoer(Skriptleser.kort("t3-3mars"));
        assertThat(klient.inntekt(DAVID, "2026-02", "2026-02").statusCode()).isEqualTo(200);
        assertThat(klient.inntekt(ELIN, "2026-02", "2026-02").statusCode()).isEqualTo(404);
        simulator.kjoer(Skriptleser.kort("t3-11mars"));
        assertThat(klient.inntekt(ELIN, "2026-02", "2026-02").statusCode()).isEqualTo(200);
    }

    @Test
    void kortT5GirOppgjoer2025ForDavidMenIkkeForElin() throws Exception {
        simulator.kjoer(Skriptleser.kort("t5"));
        assertThat(klient.skattegrunnlag("2025", DAVID).statusCode()).isEqualTo(200);
        assertThat(Testklient.json(klient.skattegrunnlag("2025", ELIN))
                        .get("kode")
                        .asText())
                .isEqualTo("SSG-008");
        assertThat(Testklient.json(klient.siste(ELIN))
                        .get("sisteTilgjengeligePeriode")
                        .asText())
                .isEqualTo("2024");
    }

    @Test
    void kortT8BryterForbindelsenForDenTredje() throws Exception {
        simulator.kjoer(Skriptleser.kort("t8"));
        assertThat(klient.inntekt("11817414011").statusCode()).isEqualTo(200);
        assertThat(klient.inntekt("28887616029").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> klient.inntekt("06860453094")).isInstanceOf(IOException.class);
        simulator.nullstill();
        assertThat(klient.inntekt("06860453094").statusCode()).isEqualTo(200);
    }

    @Test
    void alleKortKanLeses() {
        assertThat(Skriptleser.KORT).allSatisfy(kort -> simulator.kjoer(Skriptleser.kort(kort)));
    }

    @Test
    void leggTilBeholderDetSomGjalt() throws Exception {
        simulator.kjoer(Skriptleser.kort("t5"));
        simulator.leggTil(
                Skript.av(Regel.kode(Api.INNTEKT, "IM-001").forPerson(ALMA).kall(1, 1)));
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(500);
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
        assertThat(simulator.forretningsdato()).isEqualTo("2026-06-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ \"format\": \"bospor.simulator.skript/1\", \"ukjent\": 1 }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"regler\": [ { \"virkning\": {} } ] }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"regler\": [ { \"virkning\": { \"heng\": true, \"ventMs\": 1 } } ] }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"regler\": [ { \"api\": \"finnesIkke\", \"virkning\": { \"heng\": true } } ] }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"forretningsdato\": \"2026-13-01\" }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"korreksjoner\": [ { \"maaned\": \"2026-13\" } ] }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"korreksjoner\": [ { \"maaned\": \"2025-12\" } ] }",
                "{ \"format\": \"bospor.simulator.skript/1\", \"regler\": [ { \"api\": \"inntekt\" } ] }",
                "ikke json"
            })
    void skriptMedFeilAvvisesMedEnSetning(String skript) {
        assertThatThrownBy(() -> Skriptleser.les(skript))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Skriptet");
    }
}
