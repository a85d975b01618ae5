package bospor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.skript.Skript;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkatteetatenTest {
    private static final String ALMA = "14838740228";
    private static final String BARN = "05851661087";
    private static final String UKJENT = "05827920012";
    private static final String UTEN_INNTEKT = "16878825067";
    private static final String UTEN_OPPGJOER = "24839331084";
    private static final String TRUKKET = "08907512062";
    private static final String UTEN_TILGANG = "19868635005";

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
    void nyKlient() {
        klient = new Testklient(simulator);
    }

    @AfterEach
    void utenSkript() {
        simulator.nullstill();
    }

    private static void forvent(HttpResponse<String> svar, int status, String kode) {
        JsonNode feil = Testklient.json(svar);
        assertThat(List.of(svar.statusCode(), feil.path("kode").asText())).isEqualTo(List.of(status, kode));
        assertThat(feil.path("melding").asText()).isNotEmpty();
        assertThat(UUID.fromString(feil.path("korrelasjonsid").asText())).isNotNull();
    }

    private static JsonNode lest(String json) throws Exception {
        return new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);
    }

    private HttpRequest.Builder til(String adresse) throws Exception {
        return klient.forespoersel(simulator.adresser().utsteder().resolve(adresse));
    }

    @Test
    void inntektHarFormenFraDokumentasjonen() throws Exception {
        HttpResponse<String> svar = klient.inntekt(ALMA, "2025-06", "2025-06");
        assertThat(svar.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(Testklient.json(svar)).isEqualTo(lest("""
                {"oppgaveInntektsmottaker":[
                 {"opplysningspliktigId":"310000051","virksomhetId":"310000078","kalendermaaned":"2025-06",
                  "inntektsmottaker":{"personidentifikator":"14838740228"},
                  "inntekt":[{"fordel":"kontantytelse","utloeserArbeidsgiveravgift":false,"inngaarIGrunnlagForTrekk":true,
                    "beloep":20360,"ytelseFraOffentlige":{"beskrivelse":"arbeidsavklaringspenger"}}],
                  "forskuddstrekk":[{"beloep":-4300}]},
                 {"opplysningspliktigId":"310000086","virksomhetId":"310000094","kalendermaaned":"2025-06",
                  "inntektsmottaker":{"personidentifikator":"14838740228"},
                  "inntekt":[{"fordel":"kontantytelse","utloeserArbeidsgiveravgift":true,"inngaarIGrunnlagForTrekk":true,
                    "beloep":6200,"loennsinntekt":{"beskrivelse":"timeloenn"}},
                   {"fordel":"kontantytelse","utloeserArbeidsgiveravgift":true,"inngaarIGrunnlagForTrekk":true,
                    "beloep":7700,"loennsinntekt":{"beskrivelse":"feriepenger"}}],
                  "forskuddstrekk":[{"beloep":-1500}]}]}"""));
    }

    @Test
    void skattegrunnlagHarFormenFraDokumentasjonen() throws Exception {
        assertThat(Testklient.json(klient.skattegrunnlag("2024", ALMA))).isEqualTo(lest("""
                {"personidentifikator":"14838740228","inntektsaar":"2024","skjermet":false,
                 "grunnlag":[
                  {"tekniskNavn":"arbeidsavklaringspenger","beloep":246800,"kategori":"inntekt"},
                  {"tekniskNavn":"samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt","beloep":71300,"kategori":"inntekt"},
                  {"tekniskNavn":"samledeOpptjenteRenterIInnenlandskeBanker","beloep":140,"kategori":"inntekt"},
                  {"tekniskNavn":"innskudd","beloep":12000,"kategori":"formue"},
                  {"tekniskNavn":"bruttoformue","beloep":12000,"kategori":"-"},
                  {"tekniskNavn":"gjeldIInnenlandskeBanker","beloep":50000,"kategori":"formuesfradrag"},
                  {"tekniskNavn":"samletGjeld","beloep":50000,"kategori":"-"},
                  {"tekniskNavn":"nettoformue","beloep":-38000,"kategori":"-"}],
                 "skatteoppgjoersdato":"2025-06-24","stadie":"oppgjoer","ajourholdstidspunkt":"2025-06-24T08:12:37.72Z"}"""));
    }

    @Test
    void sisteTilgjengeligeSkatteoppgjoerEr2024() throws Exception {
        assertThat(Testklient.json(klient.siste(ALMA))).isEqualTo(lest("""
                {"personidentifikator":"14838740228","ressursId":"skattegrunnlag","sisteTilgjengeligePeriode":"2024"}"""));
    }

    @Test
    void februar2026ErIkkeRapportertPaaForretningsdatoen() throws Exception {
        String david = "09898941512";
        forvent(klient.inntekt(david, "2026-02", "2026-02"), 404, "IM-008");
        simulator.kjoer(Skript.paaDag(LocalDate.of(2026, 3, 2)));
        assertThat(klient.inntekt(david, "2026-02", "2026-02").statusCode()).isEqualTo(200);
    }

    @Test
    void utenTilOgMedSpoerresDetOmTilInnevaerendeMaaned() throws Exception {
        URI adresse = URI.create(
                simulator.adresser().inntekt() + "/kommuneBoligsosialeFormaal/" + ALMA + "/inntekter?fraOgMed=2025-12");
        JsonNode oppgaver =
                Testklient.json(klient.send(klient.forespoersel(adresse))).get("oppgaveInntektsmottaker");
        assertThat(oppgaver.findValuesAsText("kalendermaaned"))
                .containsExactly("2025-12", "2025-12", "2026-01", "2026-01");
    }

    @Test
    void hananHarJanuarTilMarsPaaDNummeretOgRestenPaaDetNye() throws Exception {
        assertThat(Testklient.json(klient.inntekt("41829047061")).findValuesAsText("kalendermaaned"))
                .containsExactly("2025-01", "2025-02", "2025-03");
        assertThat(Testklient.json(klient.inntekt("01829046012")).findValuesAsText("kalendermaaned"))
                .startsWith("2025-04")
                .hasSize(10);
        forvent(klient.siste("01829046012"), 404, "TD-004");
    }

    // what is asked, status, code
    @ParameterizedTest
    @CsvSource(textBlock = """
            # adresse: pakke/nummer/rest
            inntekt/v1/feil/adresse, 404, IM-003
            inntekt/v1/kommuneBoligsosialeFormaal/14838740228/inntekt?fraOgMed=2025-01, 404, IM-003
            summertskattegrunnlag/v2/kommuneboligsosialeformaal/2024/14838740228, 404, SSG-003
            sistetilgjengeligeskatteoppgjoer/v1/14838740228/skattegrunnlag, 404, TD-006
            # tilgang
            inntekt/v1/husbanken/14838740228/inntekter?fraOgMed=2025-01, 403, DAS-008
            inntekt/v1/finnesIkke/14838740228/inntekter?fraOgMed=2025-01, 403, IM-005
            summertskattegrunnlag/v2/oppgjoer/kommuneforeldrebetaling/2024/14838740228, 403, DAS-008
            summertskattegrunnlag/v2/oppgjoer/finnesikke/2024/14838740228, 403, SSG-005
            summertskattegrunnlag/v2/utkast/kommuneboligsosialeformaal/2024/14838740228, 403, SSG-005
            summertskattegrunnlag/v2/kladd/kommuneboligsosialeformaal/2024/14838740228, 400, SSG-006
            # inndata
            inntekt/v1/kommuneBoligsosialeFormaal/1483874022/inntekter?fraOgMed=2025-01, 400, IM-006
            inntekt/v1/kommuneBoligsosialeFormaal/14838740228/inntekter, 400, IM-006
            inntekt/v1/kommuneBoligsosialeFormaal/14838740228/inntekter?fraOgMed=202501, 400, IM-006
            inntekt/v1/kommuneBoligsosialeFormaal/14838740228/inntekter?fraOgMed=2025-13, 400, IM-006
            inntekt/v1/kommuneBoligsosialeFormaal/14838740228/inntekter?fraOgMed=2025-05&tilOgMed=2025-04, 400, IM-006
            summertskattegrunnlag/v2/oppgjoer/kommuneboligsosialeformaal/2016/14838740228, 400, SSG-006
            summertskattegrunnlag/v2/oppgjoer/kommuneboligsosialeformaal/2025/14838740228, 400, SSG-006
            summertskattegrunnlag/v2/oppgjoer/kommuneboligsosialeformaal/24/14838740228, 400, SSG-006
            summertskattegrunnlag/v2/oppgjoer/kommuneboligsosialeformaal/2024/148387402281, 400, SSG-006
            sistetilgjengeligeskatteoppgjoer/v1/abc, 400, TD-003
            # finnes, men ikke for dette året
            summertskattegrunnlag/v2/oppgjoer/kommuneboligsosialeformaal/2017/14838740228, 404, SSG-008
            """)
    void feilIAdressenFaarSinKode(String adresse, int status, String kode) throws Exception {
        forvent(klient.send(til("/" + adresse)), status, kode);
    }

    @Test
    void deFemMaatenePaaAaMangleSvarErUlike() throws Exception {
        forvent(klient.inntekt(UKJENT), 404, "IM-007");
        forvent(klient.skattegrunnlag("2024", UKJENT), 404, "SSG-007");
        forvent(klient.siste(UKJENT), 404, "TD-004");
        forvent(klient.inntekt(UTEN_INNTEKT), 404, "IM-008");
        assertThat(klient.inntekt(UTEN_OPPGJOER).statusCode()).isEqualTo(200);
        forvent(klient.siste(UTEN_OPPGJOER), 404, "TD-004");
        forvent(klient.skattegrunnlag("2024", UTEN_OPPGJOER), 404, "SSG-008");
        assertThat(klient.siste(TRUKKET).statusCode()).isEqualTo(200);
        forvent(klient.skattegrunnlag("2024", TRUKKET), 410, "SSG-011");
        forvent(klient.inntekt(UTEN_TILGANG), 403, "DAS-008");
        forvent(klient.skattegrunnlag("2024", UTEN_TILGANG), 403, "DAS-008");
        forvent(klient.siste(UTEN_TILGANG), 403, "DAS-008");
        forvent(klient.inntekt(BARN), 404, "IM-008");
    }

    @Test
    void skjermingHarToFormer() throws Exception {
        assertThat(Testklient.json(klient.inntekt("12858441070"))).isEqualTo(lest("""
                {"oppgaveInntektsmottaker":[{"inntektsmottaker":{"personidentifikator":"12858441070"},"skjermet":true}]}"""));
        assertThat(Testklient.json(klient.skattegrunnlag("2024", "12858441070")))
                .isEqualTo(lest("""
                {"personidentifikator":"12858441070","inntektsaar":"2024","stadie":"oppgjoer","skjermet":true}"""));
        JsonNode oppgave = Testklient.json(klient.inntekt("03898223042"))
                .get("oppgaveInntektsmottaker")
                .get(0);
        assertThat(oppgave.has("opplysningspliktigId") || oppgave.has("virksomhetId"))
                .isFalse();
        assertThat(oppgave.get("skjermet").asBoolean()).isTrue();
        assertThat(oppgave.get("inntekt").get(0).get("beloep").asInt()).isEqualTo(26300);
        assertThat(Testklient.json(klient.skattegrunnlag("2024", "03898223042"))
                        .get("skjermet")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void naturalytelserSomTilgangenHolderTilbakeGirOppgaveUtenInntekt() throws Exception {
        JsonNode oppgaver = Testklient.json(klient.inntekt("14888321072", "2025-06", "2025-06"))
                .get("oppgaveInntektsmottaker");
        assertThat(oppgaver.findValuesAsText("beskrivelse"))
                .containsExactly("fastloenn", "bil", "bolig", "arbeidsavklaringspenger");
        assertThat(oppgaver.get(2).has("inntekt")).isFalse();
        assertThat(oppgaver.get(0).get("inntekt").get(0).get("beloep").decimalValue())
                .isEqualByComparingTo("21500.5");
        assertThat(oppgaver.findValue("etterbetalingsperiode").get("startdato").asText())
                .isEqualTo("2025-04-01");
    }

    @Test
    void timeloennenTilDavidHarAntallTimer() throws Exception {
        JsonNode svar = Testklient.json(klient.inntekt("09898941512", "2025-01", "2025-01"));
        assertThat(svar.findValue("antall").isNumber()).isTrue();
        assertThat(svar.findValue("antall").asInt()).isEqualTo(136);
    }

    @Test
    void pakkenavnetKanSkrivesMedStoreOgSmaaUtenStrengBryter() throws Exception {
        String adresse = "/inntekt/v1/kommuneboligsosialeformaal/" + ALMA + "/inntekter?fraOgMed=2025-01";
        String skatt = "/summertskattegrunnlag/v2/oppgjoer/kommuneBoligsosialeFormaal/2024/" + ALMA;
        assertThat(klient.send(til(adresse)).statusCode()).isEqualTo(200);
        assertThat(klient.send(til(skatt)).statusCode()).isEqualTo(200);
        simulator.kjoer(new Skript(null, null, null, null, true, null, null, List.of(), List.of()));
        forvent(klient.send(til(adresse)), 403, "IM-005");
        forvent(klient.send(til(skatt)), 403, "SSG-005");
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
        assertThat(klient.skattegrunnlag("2024", ALMA).statusCode()).isEqualTo(200);
    }

    @Test
    void utenGyldigTokenEr401() throws Exception {
        URI adresse = klient.inntektsadresse(ALMA, "2025-01", "2025-02");
        forvent(klient.send(HttpRequest.newBuilder(adresse)), 401, "IM-004");
        forvent(klient.send(HttpRequest.newBuilder(adresse).header("Authorization", "Bearer abc")), 401, "IM-004");
        klient.bruk(new Grantbygger(simulator).signer()); // signed, but not by Maskinporten
        forvent(klient.inntekt(ALMA), 401, "IM-004");
        forvent(klient.siste(ALMA), 401, "TD-002");
        String token = klient.nyttToken(new Grantbygger(simulator));
        klient.bruk(token.substring(0, token.length() - 6) + "AAAAAA");
        forvent(klient.skattegrunnlag("2024", ALMA), 401, "SSG-004");
        klient.bruk(klient.nyttToken(new Grantbygger(simulator).med("resource", "https://api.example.no")));
        forvent(klient.inntekt(ALMA), 401, "IM-004");
    }

    @Test
    void tokenForAnnetScopeEr403() throws Exception {
        klient.bruk(klient.nyttToken(new Grantbygger(simulator).med("scope", "skatteetaten:inntekt")));
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
        forvent(klient.skattegrunnlag("2024", ALMA), 403, "SSG-005");
        forvent(klient.siste(ALMA), 403, "DAS-008");
    }

    @Test
    void leverandoerenSlaarOppForKommunenSomHarDelegert() throws Exception {
        klient.bruk(klient.nyttToken(grantFor("Leverandør", "310000027").med("consumer_org", Simulator.DEMOKOMMUNE)));
        assertThat(klient.inntekt(ALMA).statusCode()).isEqualTo(200);
        assertThat(klient.siste(ALMA).statusCode()).isEqualTo(200);
    }

    @Test
    void kommuneUtenRettighetspakkenFaarIkkeSlaaOpp() throws Exception {
        klient.bruk(klient.nyttToken(grantFor("Nabokommune", "310000035")));
        forvent(klient.inntekt(ALMA), 403, "DAS-008");
        forvent(klient.skattegrunnlag("2024", ALMA), 403, "DAS-008");
    }

    private static Grantbygger grantFor(String klientnavn, String org) {
        String id = simulator.klienter().stream()
                .filter(k -> k.navn().startsWith(klientnavn))
                .findFirst()
                .orElseThrow()
                .id();
        return new Grantbygger(
                        simulator, simulator.sertifikatutsteder().utsted(Sertifikatbestilling.vanlig(klientnavn, org)))
                .med("iss", id);
    }

    @Test
    void formatetErJsonEllerXml() throws Exception {
        URI adresse = klient.inntektsadresse(ALMA, "2025-01", "2025-01");
        forvent(klient.send(klient.forespoersel(adresse).setHeader("Accept", "text/csv")), 406, "IM-009");
        HttpResponse<String> xml = klient.send(klient.forespoersel(adresse).setHeader("Accept", "application/xml"));
        assertThat(xml.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(xml.body())
                .contains(
                        "<oppgaverInntektsmottaker xmlns=\"urn:no:skatteetaten:datasamarbeid:inntektsmottaker:inntekt:v1\">")
                .contains("<inntekter><inntekt><fordel>kontantytelse</fordel>")
                .contains(
                        "<forskuddstrekkListe><forskuddstrekk><beloep>-4100</beloep></forskuddstrekk></forskuddstrekkListe>");
        HttpResponse<String> feil =
                klient.send(klient.forespoersel(klient.inntektsadresse(UKJENT, "2025-01", "2025-01"))
                        .setHeader("Accept", "application/xml"));
        assertThat(feil.body())
                .startsWith("<feil xmlns=\"urn:no:skatteetaten:datasamarbeid:feil:v1\"><kode>IM-007</kode>");
    }

    @Test
    void korrelasjonsidenKommerTilbake() throws Exception {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> feil =
                klient.send(klient.forespoersel(klient.inntektsadresse(UKJENT, "2025-01", "2025-01"))
                        .header("Korrelasjonsid", id));
        assertThat(List.of(
                        Testklient.json(feil).get("korrelasjonsid").asText(),
                        feil.headers().firstValue("Korrelasjonsid").orElse("")))
                .isEqualTo(List.of(id, id));
    }

    @Test
    void adresserUtenforTjenesteneKjennerIngen() throws Exception {
        HttpResponse<String> svar = klient.send(til("/noe/annet"));
        assertThat(List.of(svar.statusCode(), svar.body())).isEqualTo(List.of(404, ""));
    }

    @Test
    void nyttInntektsaarStoettesFraMidtenAvFebruar() throws Exception {
        assertThat(klient.skattegrunnlag("2025", "23868442026").statusCode()).isEqualTo(400);
        simulator.kjoer(Skript.paaDag(LocalDate.of(2026, 5, 20)));
        JsonNode celine = Testklient.json(klient.skattegrunnlag("2025", "23868442026"));
        assertThat(celine.get("grunnlag").get(0).get("beloep").asInt()).isEqualTo(241000);
        assertThat(Testklient.json(klient.siste("23868442026"))
                        .get("sisteTilgjengeligePeriode")
                        .asText())
                .isEqualTo("2025");
        simulator.kjoer(
                new Skript(LocalDate.of(2026, 5, 20), 2024, null, null, null, null, null, List.of(), List.of()));
        forvent(klient.skattegrunnlag("2025", "23868442026"), 400, "SSG-006");
        assertThat(Testklient.json(klient.siste("23868442026"))
                        .get("sisteTilgjengeligePeriode")
                        .asText())
                .isEqualTo("2024");
    }

    @Test
    void driftsvarsleneErEnAtomstroemMedNyesteFoerst() throws Exception {
        HttpResponse<String> svar =
                klient.send(HttpRequest.newBuilder(simulator.adresser().driftsvarsler()));
        var dokument = javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(svar.body())));
        var titler = dokument.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title");
        assertThat(java.util.stream.IntStream.range(0, titler.getLength())
                        .mapToObj(i -> titler.item(i).getTextContent()))
                .containsExactly(
                        "Skatteetaten - API varsel",
                        "Øvelse: Inntekt API har normal drift",
                        "Øvelse: Inntekt API er ustabilt",
                        "Øvelse: Nye koder i Inntekt API fra januar");
    }
}
