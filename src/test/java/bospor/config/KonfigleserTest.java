package bospor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KonfigleserTest {
    private static final String MINST = """
            { // bare det som må være der
              "environment": "MILJOE",
              "maskinporten": { "metadata": "URL/.well-known/oauth-authorization-server", "clientId": "klient" },
              "key": { "source": "pkcs12", "file": "noekkel.p12" },
              "skatteetaten": {
                "inntekt": { "url": "URL/v1" },
                "summertSkattegrunnlag": { "url": "URL/v2/" }, /* skråstrek til slutt spiller ingen rolle */
                "sisteTilgjengelige": { "url": "URL/v1" },
              }
            }
            """;

    @TempDir
    private Path mappe = Path.of("");

    private final Map<String, String> miljoevariabler = new HashMap<>();

    @Test
    void utenNoenFilErDetIngenInnstillinger() {
        assertThat(new Konfigleser(miljoevariabler::get).les(new Kilder(mappe.resolve("finnes-ikke"), null, null)))
                .isEqualTo(new Konfigurasjon.Ingen());
    }

    @Test
    void bareDetPaakrevdeGirResten() throws IOException {
        miljoevariabler.put("BOSPOR_P12_PASSWORD", "hemmelig");
        miljoevariabler.put("XDG_DATA_HOME", "/data");
        miljoevariabler.put("LOCALAPPDATA", "/data");
        Innstillinger lest = lest(fil("b.json", minst("test", "https://eksempel.no")), null);

        assertThat(lest.miljoe()).isEqualTo(Miljoe.TEST);
        assertThat(lest.maskinporten())
                .isEqualTo(new Innstillinger.Maskinporten(
                        URI.create("https://eksempel.no/.well-known/oauth-authorization-server"),
                        "klient",
                        null,
                        null));
        assertThat(lest.noekkel())
                .isEqualTo(new Innstillinger.Noekkel(
                        Noekkelkilde.PKCS12,
                        null,
                        mappe.resolve("noekkel.p12"),
                        "BOSPOR_P12_PASSWORD",
                        new Hemmelighet("hemmelig"),
                        null));
        assertThat(lest.skatteetaten())
                .isEqualTo(new Innstillinger.Skatteetaten(
                        new Innstillinger.Tjeneste(
                                URI.create("https://eksempel.no/v1"),
                                "kommuneBoligsosialeFormaal",
                                "skatteetaten:inntekt"),
                        new Innstillinger.Tjeneste(
                                URI.create("https://eksempel.no/v2"),
                                "kommuneboligsosialeformaal",
                                "skatteetaten:summertskattegrunnlag"),
                        "oppgjoer",
                        URI.create("https://eksempel.no/v1"),
                        URI.create(
                                "https://skatteetaten.github.io/api-dokumentasjon/nyheter-og-driftsvarsler/atom.xml"),
                        5,
                        Duration.ofSeconds(20)));
        assertThat(lest.nettverk())
                .isEqualTo(new Innstillinger.Nettverk("system", true, null, "BOSPOR_PROXY_PASSWORD", null));
        assertThat(lest.oppslagslogg().noekkelVariabel()).isEqualTo("BOSPOR_LOG_KEY");
        assertThat(lest.oppslagslogg().mappe().startsWith("/data")).isTrue();
        assertThat(lest.oekt()).isEqualTo(new Innstillinger.Oekt(Duration.ofMinutes(15), null));
        assertThat(lest.spraak()).isEqualTo("nb");
        assertThat(lest.toString()).doesNotContain("hemmelig");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # in the file                                    | key                        | line
                    { "environment": "test", "tema": "moerk" }       | tema                       | 1
                    { "session": {\\n "idleMinuts": 5 } }            | session.idleMinuts         | 2
                    { "session": {\\n\\n "idleMinutes": 0 } }        | session.idleMinutes        | 3
                    { "session": { "idleMinutes": "15" } }           | session.idleMinutes        | 1
                    { "session": 15 }                                | session                    | 1
                    { "environment": { "navn": "test" } }            | environment                | 1
                    { "environment": "produksjon" }                  | environment                | 1
                    { "language": true }                             | language                   | 1
                    { "key": { "thumbprint": "abc" } }               | key.thumbprint             | 1
                    { "maskinporten": { "clientOrg": "12345" } }     | maskinporten.clientOrg     | 1
                    { "maskinporten": { "metadata": "http://a.no" }} | maskinporten.metadata      | 1
                    { "skatteetaten": { "maxConcurrent": 6 } }       | skatteetaten.maxConcurrent | 1
                    { "network": { "proxy": "proxy" } }              | network.proxy              | 1
                    { "network": { "proxy": "proxy:65536" } }        | network.proxy              | 1
                    { "key": { "password": "x" } }                   | key.password               | 1
                    { "locked": [ "tull" ] }                         | locked                     | 1
                    """)
    void feilNevnerNoekkelOgLinje(String innhold, String noekkel, int linje) throws IOException {
        Path fil = fil("b.json", innhold.replace("\\n", "\n"));
        assertThat(feil(fil, null))
                .filteredOn(f -> f.fil() != null)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.noekkel()).isEqualTo(noekkel);
                    assertThat(f.linje()).isEqualTo(linje);
                    assertThat(f.tekst())
                            .startsWith(fil + ", linje " + linje + ": ")
                            .contains(noekkel);
                });
    }

    @Test
    void alleManglerSiesSamtidig() throws IOException {
        assertThat(feil(fil("b.json", "{}"), null))
                .extracting(Konfigfeil::noekkel)
                .containsExactly(
                        "environment",
                        "maskinporten.metadata",
                        "maskinporten.clientId",
                        "key.source",
                        "skatteetaten.inntekt.url",
                        "skatteetaten.summertSkattegrunnlag.url",
                        "skatteetaten.sisteTilgjengelige.url");
    }

    @Test
    void ugyldigJsonNevnerLinjen() throws IOException {
        assertThat(feil(fil("b.json", "{\n \"environment\" \"test\" }"), null))
                .singleElement()
                .satisfies(f -> assertThat(f.linje()).isEqualTo(2));
    }

    @Test
    void sammeNoekkelToGangerErFeil() throws IOException {
        assertThat(feil(fil("b.json", "{ \"language\": \"nb\",\n \"language\": \"nn\" }"), null))
                .singleElement()
                .satisfies(f -> assertThat(f.tekst()).contains("linje 2").contains("to ganger"));
    }

    @Test
    void valgtFilSomIkkeFinnesErFeil() {
        Kilder kilder = new Kilder(null, mappe.resolve("borte.json"), null);
        assertThat(new Konfigleser(miljoevariabler::get).les(kilder)).isInstanceOf(Konfigurasjon.Ugyldig.class);
    }

    @Test
    void valgtFilVinnerOverBrukerensOgDenOverMaskinens() throws IOException {
        Path maskin = fil(
                "m.json",
                minst("test", "https://maskin.no")
                        .replace(
                                "\"environment\"",
                                "\"language\": \"nn\", \"session\": {\"idleMinutes\": 5}, \"environment\""));
        Path bruker = fil("u.json", "{ \"language\": \"en\", \"session\": { \"idleMinutes\": 7 } }");
        Path valgt = fil("c.json", "{ \"language\": \"nb\" }");
        Innstillinger lest = lest(new Kilder(maskin, valgt, bruker));
        assertThat(lest.spraak()).isEqualTo("nb");
        assertThat(lest.oekt().inaktiv()).isEqualTo(Duration.ofMinutes(7));
        assertThat(lest.maskinporten().metadata().getHost()).isEqualTo("maskin.no");
    }

    @Test
    void laasteNoeklerVinnerAlltidUnntattIOevelsePaaDenneMaskinen() throws IOException {
        Path maskin = fil(
                "m.json",
                minst("prod", "https://maskin.no")
                        .replace(
                                "\"environment\"",
                                "\"locked\": [\"environment\", \"maskinporten\", \"lookupLog.folder\"],"
                                        + " \"lookupLog\": {\"folder\": \"/felles\"}, \"environment\""));
        Path egen = fil(
                "c.json",
                minst("test", "https://egen.no")
                        .replace("\"environment\"", "\"lookupLog\": {\"folder\": \"/egen\"}, \"environment\""));
        Innstillinger styrt = lest(new Kilder(maskin, egen, null));
        assertThat(styrt.miljoe()).isEqualTo(Miljoe.PROD);
        assertThat(styrt.maskinporten().metadata().getHost()).isEqualTo("maskin.no");
        assertThat(styrt.oppslagslogg().mappe()).isEqualTo(Path.of("/felles"));
        assertThat(styrt.skatteetaten().inntekt().url().getHost()).isEqualTo("egen.no");
        assertThat(styrt.laast()).isEqualTo(Set.of("environment", "maskinporten", "lookupLog.folder"));

        Innstillinger oevelse =
                lest(new Kilder(maskin, fil("o.json", minst("oevelse", "http://127.0.0.1:8080")), null));
        assertThat(oevelse.miljoe()).isEqualTo(Miljoe.OEVELSE);
        assertThat(oevelse.maskinporten().metadata().getHost()).isEqualTo("127.0.0.1");

        // Kalt øvelse, men med tjenester ute i verden: da gjelder låsene.
        assertThat(lest(new Kilder(maskin, fil("j.json", minst("oevelse", "https://juks.no")), null))
                        .miljoe())
                .isEqualTo(Miljoe.PROD);
    }

    @Test
    void hemmeligheterIFilenGjelderBareIOevelse() throws IOException {
        String medPassord =
                minst("oevelse", "http://localhost:1").replace("\"file\"", "\"password\": \"pw\", \"file\"");
        assertThat(lest(fil("b.json", medPassord), null).noekkel().passord()).isEqualTo(new Hemmelighet("pw"));
        assertThat(feil(fil("p.json", medPassord.replace("oevelse", "prod")), null))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.noekkel()).isEqualTo("key.password");
                    assertThat(f.melding()).contains("BOSPOR_P12_PASSWORD").doesNotContain("pw\"");
                });
    }

    @Test
    void forKortLoggnoekkelErFeilUtenAaVisesFrem() throws IOException {
        miljoevariabler.put("BOSPOR_LOG_KEY", "a29ydA==");
        assertThat(feil(fil("b.json", minst("test", "https://a.no")), null))
                .singleElement()
                .satisfies(f -> assertThat(f.tekst()).contains("32 byte").doesNotContain("a29ydA"));
    }

    @Test
    void filFraNotisblokkMedByteordermerkeLeses() throws IOException {
        Path fil = mappe.resolve("bom.json");
        Files.write(fil, ("\uFEFF" + minst("test", "https://a.no")).getBytes(StandardCharsets.UTF_8));
        assertThat(lest(fil, null).miljoe()).isEqualTo(Miljoe.TEST);
    }

    private static String minst(String miljoe, String url) {
        return MINST.replace("MILJOE", miljoe).replace("URL", url);
    }

    private Path fil(String navn, String innhold) throws IOException {
        return Files.writeString(mappe.resolve(navn), innhold);
    }

    private Innstillinger lest(@Nullable Path bruker, @Nullable Path valgt) {
        return lest(new Kilder(null, valgt, bruker));
    }

    private Innstillinger lest(Kilder kilder) {
        return switch (new Konfigleser(miljoevariabler::get).les(kilder)) {
            case Konfigurasjon.Lest(Innstillinger lest) -> lest;
            case Konfigurasjon annet -> throw new AssertionError(annet);
        };
    }

    private List<Konfigfeil> feil(@Nullable Path bruker, @Nullable Path valgt) {
        return switch (new Konfigleser(miljoevariabler::get).les(new Kilder(null, valgt, bruker))) {
            case Konfigurasjon.Ugyldig(List<Konfigfeil> feil) -> feil;
            case Konfigurasjon annet -> throw new AssertionError(annet);
        };
    }
}
