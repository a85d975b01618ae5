package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.http.Lukketproxy;
import bospor.http.Testtjener;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.http.Levering;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import bospor.simulator.skript.Api;
import bospor.simulator.skript.Regel;
import bospor.simulator.skript.Skript;
import bospor.simulator.skript.Virkning;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code diagnose} on good days and bad ones, over real HTTP to the simulator and to servers that misbehave. */
final class DiagnoseKommandoTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final char[] PASSORD = "oevelse".toCharArray();
    private static final List<String> NAVN = List.of(
            "Innstillinger",
            "Oppslagslogg",
            "Sertifikatlager",
            "Virksomhetssertifikat",
            "Klokke",
            "Mellomtjener (proxy)",
            "Maskinporten",
            "Pålogging for månedlig inntekt",
            "Pålogging for skatteoppgjør",
            "Månedlig inntekt",
            "Skatteoppgjør",
            "Siste tilgjengelige skatteoppgjør",
            "Driftsmeldinger fra Skatteetaten");

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());

    @TempDir
    Path mappe = Path.of("");

    private Path config = Path.of("");

    @BeforeEach
    void skrivConfig() throws IOException {
        SIMULATOR.nullstill();
        config = mappe.resolve("bospor.json");
        SIMULATOR.skrivKonfigurasjon(config);
    }

    @AfterAll
    static void stopp() {
        SIMULATOR.close();
    }

    @Test
    void altIOrdenGirHakerIRekkefoelgeOgIngenHemmeligheter() throws IOException {
        Kjoering k = diagnose();
        assertThat(k.feil()).isEmpty();
        assertThat(k.kode()).isZero();
        assertThat(punkter(k)).isEqualTo(NAVN.stream().map(n -> "✔ " + n).toList());
        assertThat(k.ut())
                .contains("Demokommune, org.nr. 310000019, gyldig til")
                .endsWith("\n\nAlt er i orden.\n");
        JsonNode lest = JSON.readTree(config.toFile());
        assertThat(k.ut())
                .doesNotContain(
                        lest.at("/key/password").asText(),
                        lest.at("/lookupLog/hmacKey").asText(),
                        "eyJ",
                        "00000000000");
        assertThat(mappe.resolve("logg")).as("ingen er slått opp").doesNotExist();
    }

    @Test
    void signerProeverNoekkelenOgsaaUtenNett() throws IOException {
        endre(c -> c.at("/maskinporten", "metadata", "http://127.0.0.1:9/.well-known/oauth-authorization-server"));
        Kjoering k = diagnose("--signer");
        assertThat(k.kode()).isEqualTo(1);
        assertThat(punkter(k)).contains("✔ Prøvesignatur", "✘ Maskinporten", "– Klokke");
        assertThat(diagnose().ut()).doesNotContain("Prøvesignatur");
    }

    @Test
    void jsonHarSammeSvar() throws IOException {
        SIMULATOR.kjoer(Skript.av(Regel.kode(Api.INNTEKT, "IM-005")));
        Kjoering k = diagnose("--json");
        JsonNode rapport = JSON.readTree(k.ut());
        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.ut()).endsWith("}\n").doesNotContain("}\n{");
        assertThat(rapport.path("format").asText()).isEqualTo("bospor.diagnose/1");
        assertThat(rapport.path("altIOrden").asBoolean()).isFalse();
        assertThat(rapport.path("punkter").findValuesAsText("navn")).isEqualTo(NAVN);
        JsonNode inntekt = rapport.path("punkter").get(9);
        assertThat(inntekt.path("sjekk").asText()).isEqualTo("INNTEKT");
        assertThat(inntekt.path("tilstand").asText()).isEqualTo("FEIL");
        assertThat(inntekt.path("kode").asText()).startsWith("IM-005 · ");
        assertThat(inntekt.path("hvem").asText()).isEqualTo("Systemansvarlig for Bospor i kommunen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | ✔ | 0 | Riktig (avvik
            9     | ! | 0 | Klokken avviker
            30    | ✘ | 1 | Klokken avviker
            3600  | ✘ | 1 | Klokken avviker 60 minutter.
            -3600 | ✘ | 1 | Klokken avviker 60 minutter.
            """)
    void klokkenMaalesMotMaskinporten(int sekunder, String tegn, int kode, String funn) {
        SIMULATOR.kjoer(Skript.medKlokkefeil(Duration.ofSeconds(sekunder)));
        Kjoering k = diagnose();
        assertThat(k.kode()).isEqualTo(kode);
        assertThat(linje(k, "Klokke")).startsWith(tegn + " Klokke: " + funn);
        // The clock is corrected for, so that a case worker is not stopped by it.
        assertThat(linje(k, "Pålogging for månedlig inntekt")).startsWith("✔");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            MP-100 | Maskinporten kjenner ikke klient-ID-en i dette miljøet. | Systemansvarlig
            MP-120 | Maskinporten godtar ikke virksomhetssertifikatet. | Systemansvarlig
            MP-121 | Nøkkelen som er registrert på klienten, er utløpt. | Systemansvarlig
            MP-130 | Maskinporten mener at forespørselen er for gammel eller for ny. | Kommunens IKT
            MP-200 | Klienten mangler tilgangen «skatteetaten:inntekt». | Systemansvarlig
            MP-250 | Kommunen (org.nr. 310000019) har ikke fått tilgangen «skatteetaten:inntekt» hos Skatteetaten. | Skatteetaten
            MP-301 | Forespørselen til Maskinporten har feil form. | Leverandøren
            """)
    void avslagFraMaskinportenSiesMedHvemSomKanRetteDet(String kode, String funn, String hvem) {
        SIMULATOR.kjoer(Skript.av(Regel.kode(Api.TOKEN, kode)));
        Kjoering k = diagnose();
        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.ut()).contains("✘ Pålogging for månedlig inntekt: " + funn, "Hvem: " + hvem, "Feilkode: " + kode);
        assertThat(linje(k, "Månedlig inntekt")).startsWith("– Månedlig inntekt: Svarer, men tilgangen");
    }

    @Test
    void delegeringSomManglerNevnerBeggeVirksomheter() throws IOException {
        Virksomhetssertifikat leverandoer =
                SIMULATOR.sertifikatutsteder().utsted(Sertifikatbestilling.vanlig("Leverandør Demo AS", "310000027"));
        Path fil = Files.write(mappe.resolve("lev.p12"), leverandoer.pkcs12(PASSORD));
        endre(c -> c.at("/maskinporten", "clientId", SIMULATOR.klienter().get(1).id())
                .at("/maskinporten", "clientOrg", "310000027")
                .at("/maskinporten", "onBehalfOf", "310000035")
                .at("/key", "file", fil.toString())
                .at("/key", "thumbprint", leverandoer.avtrykk())
                .at("/key", "password", "oevelse"));
        Kjoering k = diagnose();
        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.ut())
                .contains("Klienten (org.nr. 310000027) spør på vegne av org.nr. 310000035.")
                .contains("✘ Pålogging for månedlig inntekt: Kommunen (org.nr. 310000035) har ikke gitt leverandøren"
                        + " (org.nr. 310000027) fullmakt til tilgangen «skatteetaten:inntekt» i Altinn.")
                .contains("Hvem: Den som kan gi fullmakter for kommunen i Altinn");
    }

    static Stream<Arguments> daarligeDager() {
        return Stream.of(
                Arguments.of(
                        "IM-004", Regel.kode(Api.INNTEKT, "IM-004"), "Kommunen mangler tilgang til denne tjenesten."),
                Arguments.of(
                        "DAS-008",
                        Regel.kode(Api.INNTEKT, "DAS-008"),
                        "Kommunen har ikke tilgang til denne rettighetspakken"),
                Arguments.of("IM-001", Regel.kode(Api.INNTEKT, "IM-001"), "Skatteetatens tjeneste svarer ikke nå."),
                Arguments.of("IM-003", Regel.kode(Api.INNTEKT, "IM-003"), "Tjenesten finnes ikke på adressen"),
                Arguments.of("gateway 502", Regel.html(Api.INNTEKT, 502), "Skatteetatens tjeneste svarer ikke nå."),
                Arguments.of("gateway 404", Regel.html(Api.INNTEKT, 404), "Svaret var ikke slik det skal være"),
                Arguments.of("429", Regel.status(Api.INNTEKT, 429), "Tjenesten tar ikke imot flere oppslag"),
                Arguments.of(
                        "brutt midt i kroppen",
                        Regel.brudd(Api.INNTEKT, Levering.Brudd.MIDT_I_KROPPEN),
                        "Skatteetatens tjeneste svarer ikke nå."),
                Arguments.of(
                        "200 MB",
                        Regel.ved(Api.INNTEKT, new Virkning.Stor(200)),
                        "Svaret var større enn noe ekte svar kan være."),
                Arguments.of(
                        "drypp",
                        Regel.ved(Api.INNTEKT, new Virkning.Drypp(1, 300)),
                        "Tjenesten brukte for lang tid på å svare."),
                Arguments.of("henger", Regel.heng(Api.INNTEKT), "Tjenesten brukte for lang tid på å svare."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("daarligeDager")
    void enTjenesteSomFeilerSkjulerIkkeDeAndre(String dag, Regel regel, String funn) throws IOException {
        endre(c -> c.tall("/skatteetaten", "timeoutSeconds", 2));
        SIMULATOR.kjoer(Skript.av(regel));
        Kjoering k = diagnose();
        assertThat(k.kode()).as(dag).isEqualTo(1);
        assertThat(linje(k, "Månedlig inntekt")).startsWith("✘ Månedlig inntekt: " + funn);
        assertThat(linje(k, "Skatteoppgjør")).startsWith("✔");
        assertThat(k.ut()).contains("Antall feil: 1.");
    }

    @Test
    void driftsmeldingerSomManglerStopperIngenting() {
        SIMULATOR.kjoer(Skript.av(Regel.html(Api.DRIFTSVARSLER, 503)));
        Kjoering k = diagnose();
        assertThat(k.kode()).isZero();
        assertThat(linje(k, "Driftsmeldinger fra Skatteetaten")).startsWith("! ");
        assertThat(k.ut()).endsWith("Oppslag virker, men se merknadene over.\n");
    }

    @Test
    void annenUtstederEnnInnstillingeneSierStoppes() throws IOException {
        String metadata = SIMULATOR.adresser().metadata().toString().replace("127.0.0.1", "localhost");
        endre(c -> c.at("/maskinporten", "metadata", metadata));
        int tokener = SIMULATOR.utstedteTokener();
        Kjoering k = diagnose();
        assertThat(k.kode()).isEqualTo(1);
        assertThat(linje(k, "Maskinporten"))
                .isEqualTo("✘ Maskinporten: Det som svarer på adressen, er ikke den Maskinporten innstillingene sier.");
        assertThat(SIMULATOR.utstedteTokener()).isEqualTo(tokener);
    }

    @Test
    void ukjentNavnOgUkjentRotSiesHverForSeg() throws Exception {
        endre(c -> c.at(
                        "/maskinporten",
                        "metadata",
                        "https://finnes-ikke.invalid/.well-known/oauth-authorization-server")
                .at("/network", "proxy", "none"));
        assertThat(linje(diagnose(), "Maskinporten"))
                .isEqualTo("✘ Maskinporten: Maskinen får ikke kontakt med nettet.");

        HttpsServer inspeksjon = HttpsServer.create(new InetSocketAddress(Testtjener.HER, 0), 0);
        inspeksjon.setHttpsConfigurator(new HttpsConfigurator(tls()));
        inspeksjon.start();
        try {
            endre(c -> c.at(
                    "/maskinporten",
                    "metadata",
                    "https://localhost:" + inspeksjon.getAddress().getPort()
                            + "/.well-known/oauth-authorization-server"));
            Kjoering k = diagnose();
            assertThat(k.ut())
                    .contains("noen maskinen ikke stoler på («Bospor TEST Rot»).")
                    .contains("TLS-inspeksjon", "Hvem: Kommunens IKT-avdeling");
        } finally {
            inspeksjon.stop(0);
        }
    }

    @Test
    void proxySomKreverPassordEllerErBorteStopperRestenMedEnFeil() throws IOException {
        try (Lukketproxy proxy = new Lukketproxy("NTLM")) {
            endre(c -> c.at(
                            "/maskinporten",
                            "metadata",
                            "https://test.maskinporten.no/.well-known/oauth-authorization-server")
                    .at("/network", "proxy", "127.0.0.1:" + proxy.port()));
            Kjoering k = diagnose();
            assertThat(linje(k, "Mellomtjener (proxy)"))
                    .isEqualTo("✘ Mellomtjener (proxy): Nettverkets mellomtjener (proxy) krever innlogging.");
            assertThat(k.ut()).contains("Antall feil: 1.");
        }
        try (ServerSocket ledig = new ServerSocket(0)) {
            endre(c -> c.at("/network", "proxy", "127.0.0.1:" + ledig.getLocalPort()));
        }
        Kjoering k = diagnose();
        assertThat(linje(k, "Mellomtjener (proxy)")).endsWith("som ikke svarer.");
        assertThat(linje(k, "Maskinporten")).startsWith("– ");
    }

    @Test
    void noekkelOgLoggSomIkkeErPaaPlassSiesForSeg() throws IOException {
        endre(c -> c.at("/key", "password", "galt").uten("/lookupLog", "hmacKey"));
        Kjoering k = diagnose();
        assertThat(k.kode()).isEqualTo(1);
        assertThat(linje(k, "Oppslagslogg")).startsWith("✘ Oppslagslogg: Nøkkelen til oppslagsloggen mangler");
        assertThat(linje(k, "Sertifikatlager"))
                .isEqualTo("✘ Sertifikatlager: Passordet til nøkkelfilen mangler eller er feil.");
        assertThat(linje(k, "Virksomhetssertifikat"))
                .isEqualTo("– Virksomhetssertifikat: Ikke sjekket, fordi «Sertifikatlager» må i orden først.");
        assertThat(k.ut()).doesNotContain("galt");
    }

    @Test
    void sertifikatSomIkkeFinnesEllerUtloeperSnartSies() throws IOException {
        endre(c -> c.at("/key", "thumbprint", "0".repeat(64)));
        assertThat(linje(diagnose(), "Virksomhetssertifikat"))
                .startsWith("✘ Virksomhetssertifikat: Fant ingen nøkkel til sertifikatet som er valgt.");

        Sertifikatbestilling vanlig = Sertifikatbestilling.vanlig("Demokommune", "310000019");
        Virksomhetssertifikat gammelt = SIMULATOR
                .sertifikatutsteder()
                .utsted(new Sertifikatbestilling(
                        vanlig.navn(),
                        vanlig.orgnr(),
                        vanlig.fra(),
                        vanlig.fra().plus(Duration.ofDays(20)),
                        vanlig.bruk()));
        Path fil = Files.write(mappe.resolve("snart.p12"), gammelt.pkcs12(PASSORD));
        endre(c -> c.at("/key", "file", fil.toString())
                .at("/key", "thumbprint", gammelt.avtrykk())
                .at("/key", "password", "oevelse"));
        Kjoering k = diagnose();
        assertThat(k.kode()).isZero();
        assertThat(linje(k, "Virksomhetssertifikat"))
                .startsWith("! Virksomhetssertifikat: Demokommune, org.nr. 310000019, gyldig til ")
                .endsWith("Sertifikatet utløper om mindre enn 60 dager.");
        assertThat(k.ut()).contains("Gjør dette: Bestill nytt nå; det kan ta noen uker.");
    }

    @Test
    void feilIInnstillingeneErEttPunktMedFilLinjeOgNoekkel() throws IOException {
        Files.writeString(config, "{ \"environment\": \"prod\",\n  \"environmnt\": 1 }");
        Kjoering k = diagnose();
        assertThat(k.kode()).isEqualTo(1);
        assertThat(punkter(k)).isEqualTo(List.of("✘ Innstillinger"));
        assertThat(k.ut()).contains("bospor.json, linje 2: Nøkkelen «environmnt» er ukjent.");
    }

    private Kjoering diagnose(String... mer) {
        List<String> args = new ArrayList<>(List.of("diagnose", "--config", config.toString()));
        args.addAll(List.of(mer));
        return Kjoering.av(args.toArray(String[]::new));
    }

    private static List<String> punkter(Kjoering k) {
        return k.ut().lines()
                .filter(l -> l.matches("[✔!✘–] .*"))
                .map(l -> l.substring(0, l.indexOf(':')))
                .toList();
    }

    private static String linje(Kjoering k, String navn) {
        return k.ut().lines()
                .filter(l -> l.length() > 2 && l.substring(2).startsWith(navn + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(k.ut()));
    }

    /** The settings as JSON, changed one value at a time. */
    private record Endring(ObjectNode rot) {
        Endring at(String gruppe, String noekkel, String verdi) {
            gruppe(gruppe).put(noekkel, verdi);
            return this;
        }

        Endring tall(String gruppe, String noekkel, int verdi) {
            gruppe(gruppe).put(noekkel, verdi);
            return this;
        }

        Endring uten(String gruppe, String noekkel) {
            gruppe(gruppe).remove(noekkel);
            return this;
        }

        private ObjectNode gruppe(String sti) {
            return rot.withObject(sti);
        }
    }

    private void endre(Consumer<Endring> endring) throws IOException {
        ObjectNode rot = (ObjectNode) JSON.readTree(config.toFile());
        endring.accept(new Endring(rot));
        JSON.writeValue(config.toFile(), rot);
    }

    private static SSLContext tls() throws Exception {
        Virksomhetssertifikat sertifikat =
                Sertifikatutsteder.ny().utsted(Sertifikatbestilling.vanlig("localhost", "310000019"));
        KeyManagerFactory noekler = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        noekler.init(sertifikat.noekkellager(PASSORD), PASSORD);
        SSLContext kontekst = SSLContext.getInstance("TLS");
        kontekst.init(noekler.getKeyManagers(), null, null);
        return kontekst;
    }
}
