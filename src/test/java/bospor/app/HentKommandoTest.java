package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Oppslag;
import bospor.casework.Oppslagsstatus;
import bospor.json.Lesefeil;
import bospor.json.Oppslagsformat;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hent} and {@code logg verifiser} against the simulator over real HTTP. */
final class HentKommandoTest {
    private static final String ALMA = "14838740228";
    private static final String BIRGER = "02917031285";

    @TempDir
    Path mappe = Path.of("");

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());
    private Path config = Path.of("");

    @BeforeEach
    void skrivConfig() throws IOException {
        config = mappe.resolve("bospor.json");
        SIMULATOR.skrivKonfigurasjon(config);
    }

    @AfterAll
    static void stopp() {
        SIMULATOR.close();
    }

    @Test
    void slaarOppOgLoggerMedFormaal() throws Exception {
        Kjoering k = hent("--fnr", ALMA, "--fnr", "029170 31285");
        assertThat(k.feil()).isEmpty();
        assertThat(k.kode()).isZero();
        Oppslag oppslag = lest(k);
        assertThat(oppslag.personer()).extracting(p -> p.fnr().fulltNummer()).containsExactly(ALMA, BIRGER);
        assertThat(oppslag.harMangler()).isFalse();
        assertThat(k.ut())
                .contains("\"summer\":{\"2025-01\":\"25600\"")
                .startsWith("{\"format\":\"bospor.oppslag/1\",\"hentet\":\"2026-02-1");
        // The business date is a Norwegian day; shortly after midnight it is still the day before in UTC.
        assertThat(oppslag.hentet().atZone(Forretningsklokke.NORGE).toLocalDate())
                .isEqualTo("2026-02-12");
        List<String> logg = logglinjer();
        assertThat(logg)
                .hasSize(8)
                .allMatch(l -> l.contains("\"formaal\":\"Søknad om bostøtte\"") && !l.contains(ALMA));

        assertThat(Kjoering.av("logg", "verifiser", "--config", config.toString()))
                .isEqualTo(new Kjoering(0, "Loggen stemmer. Linjer kontrollert: 8.\n", ""));
    }

    @Test
    void enEndretLoggGirKodeEnOgNevnerLinjen() throws Exception {
        hent("--fnr", ALMA);
        Path dagsfil = dagsfil();
        Files.writeString(dagsfil, Files.readString(dagsfil).replaceFirst("2026/1", "2026/2"));
        Kjoering k = Kjoering.av("logg", "verifiser", mappe.resolve("logg").toString());
        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.ut()).contains("linje 1").contains("Loggen stemmer ikke.");
    }

    @Test
    void utenTjenesteKommerSvaretMedFeilOgKodeTre() throws Exception {
        try (Simulator stoppet = Simulator.start(SimulatorOppsett.vanlig())) {
            stoppet.skrivKonfigurasjon(config);
        }
        Kjoering k = hent("--fnr", ALMA);
        assertThat(k.kode()).isEqualTo(3);
        assertThat(lest(k).personer().getFirst().inntekt().status()).isEqualTo(Oppslagsstatus.MIDLERTIDIG_NEDE);
        assertThat(k.ut()).contains("\"raad\":\"");
        assertThat(k.feil())
                .isEqualTo("Maskinporten svarer ikke nå. Ingen oppslag kan gjøres før Maskinporten er tilbake. "
                        + "Prøv igjen om noen minutter.\n");
    }

    @Test
    void utenSkrivbarLoggBlirDetIkkeSlaattOpp() throws Exception {
        Files.writeString(mappe.resolve("logg"), "her skulle det vært en mappe");
        int tokener = SIMULATOR.utstedteTokener();
        Kjoering k = hent("--json", "--fnr", ALMA);
        assertThat(k.kode()).isEqualTo(3);
        assertThat(lest(k).personer().getFirst().skatteoppgjoer().status()).isEqualTo(Oppslagsstatus.IKKE_HENTET);
        assertThat(k.feil()).startsWith("{\"feil\":{\"art\":\"LOGG_UTILGJENGELIG\",\"kode\":\"LOGG_UTILGJENGELIG\",");
        assertThat(SIMULATOR.utstedteTokener()).isEqualTo(tokener);
    }

    @Test
    void noedoppslagUtenSaksnummerStaarILoggenMedBegrunnelsen() throws Exception {
        Kjoering k = utenSak("--noed", "Utkastelse i morgen tidlig");
        assertThat(k.feil()).isEmpty();
        assertThat(k.kode()).isZero();
        assertThat(logglinjer())
                .hasSize(4)
                .allMatch(l -> l.contains("\"noed\":true")
                        && l.contains("\"begrunnelse\":\"Utkastelse i morgen tidlig\"")
                        && l.contains("\"saksnummer\":null"));
        assertThat(Kjoering.av("logg", "verifiser", "--config", config.toString())
                        .kode())
                .isZero();
    }

    @Test
    void utenSaksnummerMaaGrunnenSkrivesMedOrd() {
        assertThat(utenSak())
                .isEqualTo(new Kjoering(
                        2,
                        "",
                        "Valget --saksnummer mangler og må være med. Haster det og saken ikke er opprettet ennå, skriv"
                                + " hvorfor med --noed.\n"));
        assertThat(utenSak("--noed", "haster"))
                .isEqualTo(new Kjoering(
                        2,
                        "",
                        "Begrunnelsen etter --noed er for kort. Skriv med ord hvorfor det ikke kan vente, minst 10"
                                + " tegn.\n"));
        assertThat(mappe.resolve("logg")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1483874022      | Fødselsnummer nr. 2 er for kort. Skriv elleve siffer.
            148387402288    | Fødselsnummer nr. 2 er for langt. Skriv elleve siffer.
            14838740229     | Fødselsnummer nr. 2 har kontrollsiffer som ikke stemmer. Sjekk sifrene.
            99838740228     | Fødselsnummer nr. 2 begynner ikke med en dato. Sjekk sifrene.
            Alma            | Fødselsnummer nr. 2 har andre tegn enn siffer. Skriv elleve siffer.
            02917031285     | Fødselsnummer nr. 2 står to ganger. Ta det ene bort.
            """)
    void etGaltNummerAvvisesUtenAaGjentas(String nummer, String setning) {
        assertThat(hent("--fnr", BIRGER, "--fnr", nummer)).isEqualTo(new Kjoering(2, "", setning + "\n"));
    }

    @Test
    void syntetiskePersonerSlaasIkkeOppIProduksjon() throws IOException {
        Path prod = Files.writeString(mappe.resolve("prod.json"), """
                { "environment": "prod",
                  "maskinporten": { "metadata": "http://127.0.0.1:1/.well-known/oauth-authorization-server", "clientId": "x" },
                  "key": { "source": "windows-user" },
                  "skatteetaten": {
                    "inntekt": { "url": "http://127.0.0.1:1/inntekt" },
                    "summertSkattegrunnlag": { "url": "http://127.0.0.1:1/skatt" },
                    "sisteTilgjengelige": { "url": "http://127.0.0.1:1/siste" } } }""");
        config = prod;
        assertThat(hent("--fnr", ALMA))
                .isEqualTo(new Kjoering(
                        2, "", "Fødselsnummer nr. 1 er syntetisk og kan bare slås opp i test og øvelse.\n"));
    }

    @Test
    void feilIInnstillingeneNevnesAlleSammen() throws IOException {
        config = Files.writeString(mappe.resolve("feil.json"), "{ \"environmnt\": \"prod\" }");
        Kjoering k = hent("--fnr", ALMA);
        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.feil()).contains("environmnt");
    }

    private Kjoering hent(String... mer) {
        List<String> args = new ArrayList<>(List.of(
                "hent",
                "--config",
                config.toString(),
                "--fra",
                "2025-01",
                "--til",
                "2026-01",
                "--formaal",
                "Søknad om bostøtte",
                "--saksnummer",
                "2026/1"));
        args.addAll(List.of(mer));
        return Kjoering.av(args.toArray(String[]::new));
    }

    private Kjoering utenSak(String... mer) {
        List<String> args = new ArrayList<>(List.of("hent", "--config", config.toString(), "--fnr", ALMA));
        args.addAll(List.of("--fra", "2025-01", "--til", "2026-01", "--formaal", "Akutt bolighjelp"));
        args.addAll(List.of(mer));
        return Kjoering.av(args.toArray(String[]::new));
    }

    private static Oppslag lest(Kjoering k) throws Lesefeil {
        return Oppslagsformat.les(k.ut().getBytes(UTF_8));
    }

    private List<String> logglinjer() throws IOException {
        return Files.readAllLines(dagsfil());
    }

    private Path dagsfil() throws IOException {
        try (Stream<Path> filer = Files.list(mappe.resolve("logg"))) {
            return filer.filter(f -> f.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
