package bospor.rules.statlig;

import static bospor.rules.statlig.Husstander.inndata;
import static bospor.rules.statlig.Husstander.loenn;
import static bospor.rules.statlig.Husstander.post;
import static bospor.rules.statlig.Husstander.soeker;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Bolig;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Noekkeltall;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The age, the krone and the payment at which a rule begins; each figure calculated by hand from the dossier. */
class GrenseneTest {
    private static final Bolig BOLIG = Bolig.leid(Kroner.av(12_000));
    private static final Termin JUNI_2026 = Termin.av(2026, 6);

    private static Beregningsresultat beregn(Termin termin, Person... personer) {
        return (Beregningsresultat)
                new StatligBostoette().beregn(inndata(termin, Avrunding.VEDTAK, List.of(personer), BOLIG));
    }

    private static BigDecimal tall(Beregningsresultat r, String id) {
        return r.noekkeltall(id).map(Noekkeltall::verdi).orElseThrow();
    }

    private static Person medlem(boolean soeker, int alder, long loenn, long formue) {
        return new Person(
                soeker ? "p1" : "p2",
                soeker,
                alder,
                Set.of(),
                List.of(loenn(loenn)),
                new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.av(formue)),
                Kroner.ZERO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # § 5: from October 2024 the applicant and others who are 20 or over, before everybody who is 18 or over
            2026-06, 20, 5000
            2026-06, 19, 0
            2024-10, 20, 5000
            2024-10, 19, 0
            2024-09, 18, 5000
            2024-09, 17, 0
            """)
    void inntektenTilDenAndreTellerFraDenneAlderen(String termin, int alder, BigDecimal grunnlag) {
        assertThat(tall(
                        beregn(Termin.les(termin), Person.av("p1", true, 40), medlem(false, alder, 5_000, 0)),
                        "inntektsgrunnlagPerMaaned"))
                .isEqualByComparingTo(grunnlag);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06, 19, 5000
            2026-06, 17, 5000
            2024-10, 17, 5000
            2024-09, 17, 0
            """)
    void inntektenTilEnUngSoekerTeller(String termin, int alder, BigDecimal grunnlag) {
        Person barn = Person.av("b1", false, 0);
        assertThat(tall(beregn(Termin.les(termin), medlem(true, alder, 5_000, 0), barn), "inntektsgrunnlagPerMaaned"))
                .isEqualByComparingTo(grunnlag);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # § 6: 65 % of (500 000 − 344 231) / 12 = 8 437.49
            18, 8437
            17, 0
            """)
    void formuenTellerFraAttenAar(int alder, BigDecimal tillegg) {
        assertThat(tall(
                        beregn(JUNI_2026, Person.av("p1", true, 40), medlem(false, alder, 0, 500_000)),
                        "formuestilleggPerMaaned"))
                .isEqualByComparingTo(tillegg);
    }

    @Test
    void denSomErBaadeUngUfoerOgEnsligPensjonistFaarDenHoeyesteAndreGrensen() {
        // y = 276 000: 26 576 + 16.44 % of (276 000 − 148 275), and not above 295 795.
        Person begge = soeker(
                70,
                Set.of(Personstatus.UNG_UFOER, Personstatus.ENSLIG_ALDERSPENSJONIST),
                List.of(loenn(23_000)),
                Aarsbeloep.INGEN);
        assertThat(tall(beregn(JUNI_2026, begge), "egenandelPerAar")).isEqualByComparingTo("47573.99");
        // Pensioner alone: the second limit is 256 613.
        Person pensjonist =
                soeker(70, Set.of(Personstatus.ENSLIG_ALDERSPENSJONIST), List.of(loenn(23_000)), Aarsbeloep.INGEN);
        assertThat(tall(beregn(JUNI_2026, pensjonist), "egenandelPerAar")).isEqualByComparingTo("59896.37");
        // Young disabled alone: the first limit is the ordinary one.
        Person ung = soeker(30, Set.of(Personstatus.UNG_UFOER), List.of(loenn(23_000)), Aarsbeloep.INGEN);
        assertThat(tall(beregn(JUNI_2026, ung), "egenandelPerAar")).isEqualByComparingTo("49351.65");
    }

    @Test
    void trinnetBegynnerFoerstEnKroneOverGrensen() {
        // Termin June 2023: second limit 207 909, 0.12 % of the whole income for each step.
        Termin juni = Termin.av(2023, 6);
        Beregningsresultat ved = beregn(juni, soeker(post("fastloenn", Kroner.av("17325.75"))));
        assertThat(tall(ved, "vektetInntektPerAar")).isEqualByComparingTo("207909");
        assertThat(tall(ved, "egenandelPerAar")).isEqualByComparingTo("38718.2");
        Beregningsresultat over = beregn(juni, soeker(post("fastloenn", Kroner.av("17325.84"))));
        assertThat(tall(over, "vektetInntektPerAar")).isEqualByComparingTo("207910");
        assertThat(tall(over, "egenandelPerAar")).isEqualByComparingTo("38967.86");
    }

    @Test
    void minsteUtbetalingUtbetalesOgEnKroneMindreErAvslag() {
        // Cap 92 234: 7 686 a month. E/12 = 7 601 at 25 327: 85 × 0.737 = 62.6; 7 602 at 25 328: 84 × 0.737 = 61.9.
        Beregningsresultat ved = beregn(JUNI_2026, soeker(loenn(25_327)));
        assertThat(ved.utfall()).isEqualTo(Utfall.INNVILGET);
        assertThat(ved.beloepPerMaaned()).isEqualTo(Kroner.av(63));
        assertThat(tall(ved, "inntektsgrensePerMaaned")).isEqualByComparingTo("25327");
        Beregningsresultat over = beregn(JUNI_2026, soeker(loenn(25_328)));
        assertThat(over.utfall()).isEqualTo(Utfall.AVSLAG);
        assertThat(over.beloepPerMaaned()).isEqualTo(Kroner.ZERO);
        assertThat(over.spor().formel().moenster()).isEqualTo("{} er under minste utbetaling {}: avslag");
    }

    @Test
    void treUtbetalingerGjelderBareYtelserHverFjortendeDag() {
        for (String kode : List.of("arbeidsavklaringspenger", "sykepenger")) {
            Inntekt tre = new Inntekt("ytelseFraOffentlige", kode, Kroner.av(30_000), null, null, null, null, 3, null);
            Inntekt to = new Inntekt("ytelseFraOffentlige", kode, Kroner.av(900), null, null, null, null, 2, null);
            assertThat(tall(beregn(JUNI_2026, soeker(tre, to)), "inntektsgrunnlagPerMaaned"))
                    .isEqualByComparingTo(kode.equals("sykepenger") ? "30900" : "20900");
        }
    }
}
