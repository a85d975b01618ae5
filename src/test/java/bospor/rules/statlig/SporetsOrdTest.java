package bospor.rules.statlig;

import static bospor.rules.statlig.Husstander.inndata;
import static bospor.rules.statlig.Husstander.loenn;
import static bospor.rules.statlig.Husstander.soeker;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Faktum;
import bospor.trace.Kilde;
import bospor.trace.Spor;
import bospor.trace.Sportekst;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the trace says where the number alone does not tell: names, sources, and why something does not count. */
class SporetsOrdTest {
    private static final Termin TERMIN = Termin.av(2026, 1);
    private static final Bolig BOLIG = Bolig.leid(Kroner.av(9_000));

    private static List<Spor> spor(Termin termin, Bolig bolig, List<Person> personer, Map<String, Innfoering> kilder) {
        Beregningsinndata i = inndata(termin, Avrunding.VEDTAK, personer, bolig);
        Beregningsresultat r = (Beregningsresultat) new StatligBostoette()
                .beregn(new Beregningsinndata(
                        i.ordning(),
                        termin,
                        i.kommunenummer(),
                        i.avrunding(),
                        i.husstand(),
                        bolig,
                        Kroner.ZERO,
                        Map.of(),
                        kilder));
        return alle(r.spor()).toList();
    }

    private static Stream<Spor> alle(Spor s) {
        return Stream.concat(Stream.of(s), s.grunnlag().stream().flatMap(SporetsOrdTest::alle));
    }

    private static Faktum faktum(List<Spor> spor, String id) {
        return (Faktum) spor.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static Inntekt post(String type, String kode, YearMonth maaned) {
        return new Inntekt(type, kode, Kroner.av(100), null, maaned, "310000027", null, 0, null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            loennsinntekt, uregelmessigeTilleggKnyttetTilArbeidetTid, Uregelmessige tillegg knyttet til arbeidet tid
            loennsinntekt, trekkILoennForFerie,                       Trekk i lønn for ferie
            loennsinntekt, nyKode2027,                                Ny kode 2027
            loennsinntekt, AFP,                                       Afp
            loennsinntekt, '',                                        Lønnsinntekt
            '',            '',                                        Inntekt
            """)
    void kodenBlirEtLesbartNavn(String type, String kode, String navn) {
        List<Spor> spor = spor(TERMIN, BOLIG, List.of(soeker(post(type, kode, YearMonth.of(2026, 1)))), Map.of());
        assertThat(faktum(spor, "inntektspost").navn()).isEqualTo(navn);
        // The second time it is remembered, and the same.
        spor = spor(TERMIN, BOLIG, List.of(soeker(post(type, kode, YearMonth.of(2026, 1)))), Map.of());
        assertThat(faktum(spor, "inntektspost").navn()).isEqualTo(navn);
    }

    @Test
    void privatArbeidsgiverNevnesAldriMedHeleNummeret() {
        String privat = "14838740228";
        YearMonth maaned = YearMonth.of(2026, 1);
        Inntekt barnepass =
                new Inntekt("loennsinntekt", "timeloenn", Kroner.av(100), privat, maaned, privat, null, 0, null);
        Beregningsresultat r = (Beregningsresultat)
                new StatligBostoette().beregn(inndata(TERMIN, Avrunding.VEDTAK, List.of(soeker(barnepass)), BOLIG));
        assertThat(Sportekst.av(r.spor()))
                .contains("Timelønn: 100\u00a0kr per måned, *** ***28 (rapportert for januar 2026 av *** ***28)\n")
                .doesNotContain(privat);
    }

    @Test
    void kildenTilEnPostErDenSomFoerteDenEllersDenSomRapporterteDen() {
        Person p = soeker(post("loennsinntekt", "fastloenn", YearMonth.of(2026, 1)), loenn(200));
        assertThat(spor(TERMIN, BOLIG, List.of(p), Map.of()))
                .filteredOn(s -> s.id().equals("inntektspost"))
                .extracting(s -> ((Faktum) s).kilde())
                .containsExactly(
                        new Kilde.Innrapportert(YearMonth.of(2026, 1), "310000027", null, "loennsinntekt", "fastloenn"),
                        new Kilde.Inndata());
        Map<String, Innfoering> foert = Map.of(
                "husstand[0].inntekter[0].beloep",
                new Innfoering("saksbehandler", "lønnsslipp"),
                "husstand[0].inntekter[1]",
                new Innfoering("saksbehandler", null));
        assertThat(spor(TERMIN, BOLIG, List.of(p), foert))
                .filteredOn(s -> s.id().equals("inntektspost"))
                .extracting(s -> ((Faktum) s).kilde())
                .containsExactly(
                        new Kilde.Foert("saksbehandler", "lønnsslipp"), new Kilde.Foert("saksbehandler", null));
    }

    @Test
    void nullSomEtRegisterHarSagtVisesOgNullSomIngenHarSagtVisesIkke() {
        Map<String, Innfoering> oppgjoer =
                Map.of("husstand[0].aarsbeloep.naeringsinntekt", new Innfoering(Innfoering.SKATTEOPPGJOER, "2025"));
        List<Spor> spor = spor(TERMIN, BOLIG, List.of(soeker(loenn(1))), oppgjoer);
        assertThat(faktum(spor, "naeringsinntekt").kilde()).isEqualTo(new Kilde.Skatteoppgjoer("2025"));
        assertThat(spor).extracting(Spor::id).doesNotContain("utlandsinntekt", "kapitalinntekt");
    }

    @Test
    void aarsbeloepeneTilEnSomIkkeTellerVisesLikevel() {
        Aarsbeloep aar = new Aarsbeloep(Kroner.av(1), Kroner.av(2), Kroner.av(3), Kroner.ZERO, Kroner.ZERO);
        Person ung = new Person("p2", false, 19, Set.of(), List.of(loenn(4)), aar, Kroner.ZERO);
        List<Spor> spor = spor(TERMIN, BOLIG, List.of(soeker(loenn(5)), ung), Map.of());
        assertThat(spor)
                .filteredOn(s -> s.id().equals("inntekt.p2"))
                .singleElement()
                .satisfies(s -> assertThat(s.grunnlag().stream().map(Spor::id))
                        .containsExactly(
                                "inntekt.medregnesFraAlder",
                                "inntektspost",
                                "kapitalinntekt",
                                "naeringsinntekt",
                                "utlandsinntekt"));
    }

    @Test
    void hvorforOppvarmingIkkeRegnesMedStaarVedOppvarmingen() {
        assertThat(faktum(spor(Termin.av(2024, 8), BOLIG, List.of(soeker(loenn(1))), Map.of()), "oppvarming")
                        .tekst())
                .isEqualTo("før september 2024 bare for alders-, uføre- og etterlattepensjonister");
        Bolig varm = new Bolig(
                BOLIG.eieform(),
                Kroner.av(9_000),
                true,
                false,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                null,
                false);
        assertThat(faktum(spor(TERMIN, varm, List.of(soeker(loenn(1))), Map.of()), "oppvarming")
                        .tekst())
                .isEqualTo("oppvarming er helt eller delvis med i husleie eller felleskostnader");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # age of applicant | status of applicant | age of the other | status of the other | what the trace says | source
            16 | -                              | 1  | -       | under 18 år, med barn i boligen                                     | FORUTSATT
            16 | -                              | -  | -       | Søkeren er under 18 år og har ikke egne barn i boligen (bustøttelova § 3). | ALDER
            40 | STUDENT                        | 3  | -       | student med barn i husstanden: har rett                              | STATUS
            40 | STUDENT_I_ARBEIDSKVALIFISERING | -  | -       | -                                                                    | -
            40 | STUDENT STUDENT_I_ARBEIDSKVALIFISERING | - | - | student i offentlig program for arbeidskvalifisering: har rett | STATUS
            40 | -                              | 24 | STUDENT | student som bor hos foreldrene: foreldrene beholder retten           | FORUTSATT
            40 | INSTITUSJON                    | -  | -       | Søkeren bor i institusjon som kan kreve betaling etter inntekt (bustøttelova § 4). | STATUS
            """)
    void rettenHarEtFaktumMedKilde(
            int alder, String status, Integer annenAlder, String annenStatus, String tekst, String kilde) {
        Innfoering foertAlder = new Innfoering("saksbehandler", "alder");
        Innfoering foertStatus = new Innfoering("saksbehandler", "status");
        Person p1 = soeker(alder, statuser(status), List.of(loenn(1_000)), Aarsbeloep.INGEN);
        List<Person> personer = annenAlder == null
                ? List.of(p1)
                : List.of(
                        p1,
                        new Person(
                                "p2",
                                false,
                                annenAlder,
                                statuser(annenStatus),
                                List.of(),
                                Aarsbeloep.INGEN,
                                Kroner.ZERO));
        List<Faktum> fakta = spor(
                        TERMIN,
                        BOLIG,
                        personer,
                        Map.of("husstand[0].alder", foertAlder, "husstand[0].status", foertStatus))
                .stream()
                .filter(s -> s.id().startsWith("rett."))
                .map(Faktum.class::cast)
                .toList();
        if (tekst == null) {
            assertThat(fakta).isEmpty();
            return;
        }
        assertThat(fakta).singleElement().satisfies(f -> {
            assertThat(f.tekst()).isEqualTo(tekst);
            switch (kilde) {
                case "ALDER" -> assertThat(f.kilde()).isEqualTo(new Kilde.Foert("saksbehandler", "alder"));
                case "STATUS" -> assertThat(f.kilde()).isEqualTo(new Kilde.Foert("saksbehandler", "status"));
                default -> assertThat(f.kilde()).isInstanceOf(Kilde.Forutsatt.class);
            }
        });
    }

    private static Set<Personstatus> statuser(String status) {
        return status == null
                ? Set.of()
                : Arrays.stream(status.split(" ")).map(Personstatus::valueOf).collect(Collectors.toSet());
    }
}
