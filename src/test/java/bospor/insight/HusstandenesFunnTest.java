package bospor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Innsiktsgrunnlag;
import bospor.casework.Oppslag;
import bospor.casework.Personoppslag;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import bospor.http.Nett;
import bospor.http.Testtjener;
import bospor.maskinporten.MaskinportenTokenSource;
import bospor.maskinporten.Maskinportenklient;
import bospor.maskinporten.keys.KeyStoreKeySource;
import bospor.maskinporten.keys.Pkcs12Opener;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.befolkning.Husstandskort;
import bospor.simulator.befolkning.Personkort;
import bospor.simulator.skript.Skript;
import bospor.simulator.skript.Skriptleser;
import bospor.skatteetaten.InntektKlient;
import bospor.skatteetaten.SkatteoppgjoerKlient;
import bospor.skatteetaten.Tjeneste;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The findings of the training households, computed from what the simulator answers over HTTP and compared with the file
 * of expected findings, which was written by hand from the tables of the households.
 */
class HusstandenesFunnTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path mappe = Path.of("");

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());

    @SuppressWarnings("NullAway.Init") // set in @BeforeAll, when the folder is there
    private static InntektKlient inntekt;

    @SuppressWarnings("NullAway.Init") // set in @BeforeAll, when the folder is there
    private static SkatteoppgjoerKlient skatt;

    record Sak(String id, JsonNode data) {
        @Override
        public String toString() {
            return id;
        }
    }

    @BeforeAll
    static void kobleTil() throws IOException {
        Path fil = mappe.resolve("bospor.json");
        SIMULATOR.skrivKonfigurasjon(fil);
        Innstillinger i = switch (new Konfigleser(_ -> null).les(new Kilder(null, fil, null))) {
            case Konfigurasjon.Lest(Innstillinger lest) -> lest;
            case Konfigurasjon annet -> throw new AssertionError(annet);
        };
        Nett nett = Testtjener.nett(Duration.ofSeconds(10));
        Innstillinger.Maskinporten m = i.maskinporten();
        Innstillinger.Noekkel n = i.noekkel();
        char[] passord = Objects.requireNonNull(n.passord()).verdi().toCharArray();
        Innstillinger.Skatteetaten s = i.skatteetaten();
        var tokener = new MaskinportenTokenSource(
                new Maskinportenklient(m.metadata(), m.klientId(), m.klientOrg(), m.paaVegneAv(), n.avtrykk(), n.kid()),
                new KeyStoreKeySource(new Pkcs12Opener(Objects.requireNonNull(n.fil()), passord::clone)),
                nett);
        inntekt = new InntektKlient(tjeneste(s.inntekt()), s.samtidige(), nett, tokener, SIMULATOR::forretningsdato);
        skatt = new SkatteoppgjoerKlient(
                tjeneste(s.summertSkattegrunnlag()), s.stadie(), s.sisteTilgjengelige(), s.samtidige(), nett, tokener);
    }

    private static Tjeneste tjeneste(Innstillinger.Tjeneste t) {
        return new Tjeneste(t.url(), t.rettighetspakke(), t.scope());
    }

    @AfterAll
    static void stopp() {
        SIMULATOR.close();
    }

    static Stream<Sak> saker() throws IOException {
        try (InputStream inn = Objects.requireNonNull(
                HusstandenesFunnTest.class.getResourceAsStream("/bospor/insight/forventede-funn.json"))) {
            return StreamSupport.stream(JSON.readTree(inn).spliterator(), false)
                    .map(n -> new Sak(n.get("id").asText(), n));
        }
    }

    @ParameterizedTest
    @MethodSource("saker")
    void finnerDetSomSkalFinnesOgIkkeMer(Sak sak) throws IOException {
        Innsikt innsikt = Innsikt.av(Innsiktsgrunnlag.av(slaaOpp(sak.data())));
        assertThat(linjer(JSON.valueToTree(
                        innsikt.funn().stream().map(Funnform::av).toList())))
                .isEqualTo(linjer(forventet(sak)));
        JsonNode aktuelt = JSON.valueToTree(Funnform.saerligAktuelt(innsikt));
        assertThat(aktuelt).isEqualTo(sak.data().get("saerligAktuelt"));
    }

    @Test
    void alleTiHusstanderHarForventedeFunn() throws IOException {
        assertThat(saker().map(s -> s.data().get("husstand").asText()).distinct())
                .containsAll(SIMULATOR.katalog().stream()
                        .map(Husstandskort::id)
                        .filter(id -> id.startsWith("H"))
                        .toList());
    }

    @Test
    void alleTolvKanttilfelleneHarForventedeFunn() throws IOException {
        assertThat(saker().map(Sak::id).map(id -> id.replaceFirst("-.*", "")))
                .containsAll(IntStream.rangeClosed(1, 12).mapToObj(i -> "T" + i).toList());
    }

    /** Its own findings, or those of another case where the difference is none of insight's. */
    private static JsonNode forventet(Sak sak) throws IOException {
        if (!sak.data().has("funnSom")) {
            return sak.data().get("funn");
        }
        String annen = sak.data().get("funnSom").asText();
        return saker().filter(s -> s.id().equals(annen))
                .findFirst()
                .orElseThrow()
                .data()
                .get("funn");
    }

    private static List<String> linjer(JsonNode funn) {
        return StreamSupport.stream(funn.spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    private static Oppslag slaaOpp(JsonNode sak) {
        LocalDate dag = LocalDate.parse(sak.get("dag").asText());
        Skript skript = sak.has("kort") ? Skriptleser.kort(sak.get("kort").asText()) : Skript.TOMT;
        SIMULATOR.kjoer(Skript.paaDag(dag).og(skript));
        Maanedsperiode periode = new Maanedsperiode(
                YearMonth.parse(sak.get("fra").asText()),
                YearMonth.parse(sak.get("til").asText()));
        if (sak.has("toemt")) {
            return new Oppslag(dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), periode, List.of());
        }
        Husstandskort husstand = SIMULATOR.katalog().stream()
                .filter(h -> h.id().equals(sak.get("husstand").asText()))
                .findFirst()
                .orElseThrow();
        return new Oppslag(
                dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                periode,
                numre(husstand, sak.has("ogTidligereNumre")).stream()
                        .map(f -> new Personoppslag(f, inntekt.hent(f, periode), skatt.hentNyeste(f)))
                        .toList());
    }

    private static List<Foedselsnummer> numre(Husstandskort husstand, boolean ogTidligere) {
        List<Personkort> voksne = husstand.personer().stream()
                .filter(p -> p.erVoksen(SIMULATOR.forretningsdato()))
                .toList();
        List<Foedselsnummer> numre =
                new ArrayList<>(voksne.stream().map(Personkort::nummer).toList());
        if (ogTidligere) {
            voksne.forEach(p -> numre.addAll(p.tidligereNumre()));
        }
        return numre;
    }
}
