package bospor.rules.statlig;

import static bospor.rules.statlig.Husstander.inndata;
import static bospor.rules.statlig.Husstander.loenn;
import static bospor.rules.statlig.Husstander.med;
import static bospor.rules.statlig.Husstander.soeker;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Utfall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Input that cannot mean anything is an answer with its path; what another household would be is a reason. */
class InndataTest {
    private static final Bolig BOLIG = Bolig.leid(Kroner.av(9_000));
    private static final Termin TERMIN = Termin.av(2026, 1);

    private static Beregningssvar beregn(List<Person> personer, Bolig bolig, String kommune, Termin termin) {
        Beregningsinndata i = inndata(termin, Avrunding.VEDTAK, personer, bolig);
        return new StatligBostoette()
                .beregn(new Beregningsinndata(
                        i.ordning(),
                        i.termin(),
                        new Kommunenummer(kommune),
                        i.avrunding(),
                        new Husstand(personer),
                        bolig,
                        Kroner.ZERO,
                        Map.of(),
                        Map.of()));
    }

    private static String sti(Beregningssvar svar) {
        return svar instanceof Inndatafeil(String sti, String melding) && !melding.isBlank() ? sti : "ingen feil";
    }

    private static String sti(Person person) {
        return sti(beregn(List.of(person), BOLIG, Husstander.DRAMMEN, TERMIN));
    }

    @Test
    void negativHusleieErFeil() {
        assertThat(sti(beregn(List.of(soeker(loenn(1))), Bolig.leid(Kroner.av(-1)), Husstander.DRAMMEN, TERMIN)))
                .isEqualTo("bolig.husleiePerMaaned");
    }

    @Test
    void ukjentKommunenummerErFeil() {
        assertThat(sti(beregn(List.of(soeker(loenn(1))), BOLIG, "9999", TERMIN)))
                .isEqualTo("kommunenummer");
    }

    @Test
    void urimeligAlderOgGjentattIdErFeil() {
        assertThat(sti(Person.av("p1", true, -1))).isEqualTo("husstand[0].alder");
        assertThat(sti(Person.av("p1", true, 131))).isEqualTo("husstand[0].alder");
        assertThat(sti(beregn(
                        List.of(Person.av("p1", true, 40), Person.av("p1", false, 30)),
                        BOLIG,
                        Husstander.DRAMMEN,
                        TERMIN)))
                .isEqualTo("husstand[1].id");
    }

    @Test
    void negativeAarsbeloepErFeilBareDerDeIkkeKanFinnes() {
        Kroner minus = Kroner.av(-5);
        assertThat(sti(medAarsbeloep(new Aarsbeloep(minus, minus, Kroner.ZERO, Kroner.ZERO, minus))))
                .isEqualTo("ingen feil");
        assertThat(sti(medAarsbeloep(new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, minus, Kroner.ZERO, Kroner.ZERO))))
                .isEqualTo("husstand[0].aarsbeloep.utlandsinntekt");
        assertThat(sti(medAarsbeloep(new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, minus, Kroner.ZERO))))
                .isEqualTo("husstand[0].aarsbeloep.skattefriLeieinntektPerMaaned");
    }

    @Test
    void detYttersteSomGodtasErIngenFeil() {
        assertThat(sti(Person.av("p1", true, 130))).isEqualTo("ingen feil");
        assertThat(sti(soeker(Husstander.post("fastloenn", Kroner.av("999999999999")))))
                .isEqualTo("ingen feil");
        assertThat(sti(soeker(Husstander.post("fastloenn", Kroner.av("1000000000000")))))
                .isEqualTo("husstand[0].inntekter[0].beloep");
        assertThat(sti(soeker(Husstander.post("fastloenn", Kroner.av("0." + "0".repeat(99) + "1")))))
                .isEqualTo("ingen feil");
        assertThat(sti(soeker(Husstander.post("fastloenn", Kroner.av("0." + "0".repeat(100) + "1")))))
                .isEqualTo("husstand[0].inntekter[0].beloep");
    }

    @Test
    void enAnnenOrdningErFeil() {
        Beregningsinndata i = inndata(TERMIN, Avrunding.VEDTAK, List.of(soeker(loenn(1))), BOLIG);
        assertThat(sti(new StatligBostoette()
                        .beregn(new Beregningsinndata(
                                "kommunal.bodoe",
                                i.termin(),
                                i.kommunenummer(),
                                i.avrunding(),
                                i.husstand(),
                                i.bolig(),
                                Kroner.ZERO,
                                Map.of(),
                                Map.of()))))
                .isEqualTo("ordning");
    }

    @Test
    void hvertNegativtBoligbeloepErFeilVedSittFelt() {
        List<String> felter = List.of(
                "husleiePerMaaned",
                "felleskostnaderPerMaaned",
                "renterOgAvdragPerMaaned",
                "eiendomsskattPerAar",
                "festeavgiftPerAar",
                "kommunaleAvgifterPerAar",
                "formuesverdi");
        for (int negativ = 0; negativ < felter.size(); negativ++) {
            int n = negativ;
            IntFunction<Kroner> b = felt -> Kroner.av(felt >= n ? -1 : 1);
            Bolig bolig = new Bolig(
                    BOLIG.eieform(),
                    b.apply(0),
                    false,
                    false,
                    b.apply(1),
                    b.apply(2),
                    b.apply(3),
                    b.apply(4),
                    b.apply(5),
                    b.apply(6),
                    false);
            assertThat(sti(beregn(List.of(soeker(loenn(1))), bolig, Husstander.DRAMMEN, TERMIN)))
                    .isEqualTo("bolig." + felter.get(n));
        }
    }

    @Test
    void urimeligStoreTallErFeilOgFyllerIkkeMinnet() {
        assertThat(sti(soeker(Husstander.post("fastloenn", Kroner.av("1e999999999")))))
                .isEqualTo("husstand[0].inntekter[0].beloep");
        assertThat(sti(soeker(Husstander.post("fastloenn", Kroner.av("1e-999999999")))))
                .isEqualTo("husstand[0].inntekter[0].beloep");
    }

    @Test
    void fireUtbetalingerOgFradragUtenStatusErFeil() {
        Inntekt fire = new Inntekt("ytelse", "aap", Kroner.av(1), null, null, null, null, 4, null);
        assertThat(sti(soeker(loenn(1), fire))).isEqualTo("husstand[0].inntekter[1].utbetalinger");
        assertThat(sti(new Person("p1", true, 60, Set.of(), List.of(), Aarsbeloep.INGEN, Kroner.av(100))))
                .isEqualTo("husstand[0].overgangsfradragPerMaaned");
        assertThat(sti(new Person(
                        "p1",
                        true,
                        60,
                        Set.of(Personstatus.UFOER_OVERGANG_2014),
                        List.of(),
                        Aarsbeloep.INGEN,
                        Kroner.av(100))))
                .isEqualTo("ingen feil");
    }

    @Test
    void kommuneSomErSlaattSammenKanIkkeVurderesOgSierHvilkenSomGjelder() {
        Beregningsresultat r =
                (Beregningsresultat) beregn(List.of(soeker(loenn(1))), BOLIG, "5401", Termin.av(2024, 1));
        assertThat(r.utfall()).isEqualTo(Utfall.KAN_IKKE_VURDERES);
        assertThat(r.grunner())
                .containsExactly(new Grunn(
                        null,
                        "kommunenummer",
                        "Kommunen 5401 Tromsø var ikke i bruk i januar 2024. Bruk 5501 Tromsø for denne måneden."));
    }

    @Test
    void samboerIInstitusjonMaaRyddesFoerNoeKanSies() {
        Person liv =
                new Person("p2", false, 72, Set.of(Personstatus.INSTITUSJON), List.of(), Aarsbeloep.INGEN, Kroner.ZERO);
        Beregningsresultat r =
                (Beregningsresultat) beregn(List.of(soeker(loenn(9_000)), liv), BOLIG, Husstander.DRAMMEN, TERMIN);
        assertThat(r.utfall()).isEqualTo(Utfall.KAN_IKKE_VURDERES);
        assertThat(r.grunner()).singleElement().extracting(Grunn::sti).isEqualTo("husstand[1].status");
    }

    @Test
    void hoeyInntektAvslaasMedAlleNoekkeltall() {
        Beregningsresultat r =
                (Beregningsresultat) beregn(med(soeker(loenn(90_000)), 1, 0), BOLIG, Husstander.DRAMMEN, TERMIN);
        assertThat(r.utfall()).isEqualTo(Utfall.AVSLAG);
        assertThat(r.avslagskode()).isEqualTo("V03");
        assertThat(r.noekkeltall())
                .hasSize(11)
                .allSatisfy(n -> assertThat(n.verdi()).isNotNull());
    }

    @Test
    void inntektsgrensenErUkjentNaarIngenInntektGirUtbetaling() {
        Beregningsresultat r = (Beregningsresultat)
                beregn(List.of(soeker(loenn(0))), Bolig.leid(Kroner.av(1_000)), Husstander.DRAMMEN, TERMIN);
        assertThat(r.utfall()).isEqualTo(Utfall.AVSLAG);
        assertThat(r.noekkeltall("egenInntektsgrensePerMaaned").orElseThrow().verdi())
                .isNull();
        assertThat(r.noekkeltall("inntektsgrensePerMaaned").orElseThrow().verdi())
                .isNotNull();
    }

    private static Person medAarsbeloep(Aarsbeloep a) {
        return soeker(40, Set.of(), List.of(), a);
    }
}
