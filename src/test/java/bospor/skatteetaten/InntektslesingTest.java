package bospor.skatteetaten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Trekk;
import bospor.http.Testtjener;
import bospor.http.Testtjener.Svar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InntektslesingTest {
    private static final YearMonth JANUAR = YearMonth.of(2026, 1);

    @Test
    void heleOppgavenLesesMedUkjenteFelterOgKoder() {
        Inntektsopplysninger lest = lest("""
                { "nyttRotfelt": 1, "oppgaveInntektsmottaker": [ {
                  "opplysningspliktigId": "310000027", "virksomhetId": "310000035", "kalendermaaned": "2026-01",
                  "nyttFelt": { "a": [1, "b"] },
                  "inntektsmottaker": { "personidentifikator": "14838740228" },
                  "inntekt": [
                    { "fordel": "kontantytelse", "beloep": -6002.40, "inngaarIGrunnlagForTrekk": true, "skatteOgAvgiftsregel": "",
                      "loennsinntekt": { "beskrivelse": "timeloenn", "antall": 150.5,
                        "spesifikasjon": { "skattemessigBosattILand": "DK" } } },
                    { "loennsinntekt": { "beskrivelse": "nyKode2027", "antall": "tolv" } },
                    { "beloep": "2909.00", "framtidigYtelse": { "beskrivelse": "x" } },
                    { "beloep": 1 } ],
                  "forskuddstrekk": [ { "beskrivelse": "", "beloep": "-200", "avvik": null } ],
                  "fradrag": [ { "beskrivelse": "premie", "beloep": 12 } ] } ] }
                """);
        assertThat(lest.poster())
                .containsExactly(
                        new Inntektspost(
                                JANUAR,
                                "310000027",
                                "310000035",
                                "loennsinntekt",
                                "timeloenn",
                                "kontantytelse",
                                Kroner.av("-6002.4"),
                                null,
                                null,
                                Map.of(
                                        "inngaarIGrunnlagForTrekk",
                                        "true",
                                        "loennsinntekt.antall",
                                        "150.5",
                                        "loennsinntekt.spesifikasjon.skattemessigBosattILand",
                                        "DK",
                                        "oppgave.nyttFelt.a[0]",
                                        "1",
                                        "oppgave.nyttFelt.a[1]",
                                        "b")),
                        post("loennsinntekt", "nyKode2027", null, Map.of("loennsinntekt.antall", "tolv")),
                        post("framtidigYtelse", "x", "2909", Map.of()),
                        post("ukjent", "ukjent", "1", Map.of()));
        assertThat(lest.forskuddstrekk()).containsExactly(new Trekk(JANUAR, "310000027", null, Kroner.av(-200)));
        assertThat(lest.fradrag()).containsExactly(new Trekk(JANUAR, "310000027", "premie", Kroner.av(12)));
        assertThat(lest.komplettTilOgMed()).isEqualTo(JANUAR);
        assertThat(lest.skjermet()).isFalse();
        assertThat(lest.summer()).isEqualTo(Map.of(JANUAR, Kroner.av("-3092.4")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # period                                                                     | from       | last day
                    {"startdato":"2025-11-01","sluttdato":"2025-12-31"}                          | 2025-11-01 | 2025-12-31
                    # the end is not included in a time
                    {"start":"2025-11-01T00:00:00","slutt":"2026-01-01T00:00:00"}                | 2025-11-01 | 2025-12-31
                    # midnight in Norway, written in UTC: winter and summer
                    {"start":"2025-10-31T23:00:00Z","slutt":"2025-12-31T23:00:00Z"}              | 2025-11-01 | 2025-12-31
                    {"start":"2025-06-30T22:00:00.000Z","slutt":"2025-07-31T22:00:00.000Z"}      | 2025-07-01 | 2025-07-31
                    {"start":"2025-11-01T00:00:00+01:00","slutt":"2026-01-01T00:00:00+01:00"}    | 2025-11-01 | 2025-12-31
                    # midnight written with a zone that is not meant
                    {"start":"2025-04-01T00:00:00Z","slutt":"2025-05-01T00:00:00Z"}              | 2025-04-01 | 2025-04-30
                    {"startdato":"2025-11-01"}                                                   | 2025-11-01 | -
                    {"startdato":"i fjor","sluttdato":null}                                      | -          | -
                    """)
    void etterbetalingsperiodenLesesIBeggeSkrivemaater(
            String periode, @Nullable LocalDate fra, @Nullable LocalDate til) {
        Inntektspost post = lest("""
                {"oppgaveInntektsmottaker":[{"kalendermaaned":"2026-01","inntekt":[{"beloep":1,"ytelseFraOffentlige":
                {"beskrivelse":"ufoeretrygd","tilleggsinformasjon":{"etterbetalingsperiode":%s}}}]}]}""".formatted(periode)).poster().getFirst();
        assertThat(post.etterbetalingFra()).isEqualTo(fra);
        assertThat(post.etterbetalingTil()).isEqualTo(til);
        assertThat(post.kode()).isEqualTo("ufoeretrygd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"oppgaveInntektsmottaker\":null}",
                "{\"oppgaveInntektsmottaker\":[]}",
                "{\"oppgaveInntektsmottaker\":[{\"kalendermaaned\":\"2026-01\",\"virksomhetId\":\"310000035\"}]}",
                "{\"oppgaveInntektsmottaker\":[{\"inntekt\":null,\"fradrag\":[],\"forskuddstrekk\":null}]}"
            })
    void tomtSvarErHentetUtenPoster(String kropp) {
        assertThat(lest(kropp)).isEqualTo(new Inntektsopplysninger(JANUAR, false, List.of(), List.of(), List.of()));
    }

    @Test
    void listeneMedXmlInnpakningMisterIngenPost() {
        Inntektsopplysninger lest = lest("""
                {"oppgaverInntektsmottaker":{"oppgaveInntektsmottaker":[{"kalendermaaned":"2026-01",
                 "inntekter":{"inntekt":[{"beloep":1},{"beloep":2}]},
                 "forskuddstrekkListe":{"forskuddstrekk":{"beloep":-3}},
                 "fradragListe":{"fradrag":[{"beloep":4}]}}]}}
                """);
        assertThat(lest.poster()).extracting(Inntektspost::beloep).containsExactly(Kroner.av(1), Kroner.av(2));
        assertThat(lest.forskuddstrekk()).extracting(Trekk::beloep).containsExactly(Kroner.av(-3));
        assertThat(lest.fradrag()).extracting(Trekk::beloep).containsExactly(Kroner.av(4));
    }

    @Test
    void manglendeMaanedOgBeloepBeholdesSomManglende() {
        assertThat(lest("{\"oppgaveInntektsmottaker\":[{\"kalendermaaned\":\"2026-13\",\"inntekt\":[{}]}]}")
                        .poster())
                .containsExactly(new Inntektspost(
                        null,
                        null,
                        null,
                        "ukjent",
                        "ukjent",
                        null,
                        null,
                        null,
                        null,
                        Map.of("oppgave.kalendermaaned", "2026-13")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tusen\"", "true", "{}", "[1]", "\"1 000\"", "1e400", "1e-400", "\"1E+2147483647\""})
    void beloepSomIkkeLarSegLeseBlirAldriBorteIStillhet(String beloep) {
        Kildesvar<Inntektsopplysninger> svar =
                svar("{\"oppgaveInntektsmottaker\":[{\"inntekt\":[{\"beloep\":%s}]}]}".formatted(beloep));
        assertThat(svar.status()).isEqualTo(Oppslagsstatus.IKKE_FORSTAATT);
    }

    @Test
    void uhyrligTallIEtUkjentFeltFyllerIkkeMinnet() {
        assertThat(lest("{\"oppgaveInntektsmottaker\":[{\"inntekt\":[{\"beloep\":1,\"nytt\":1e2000000000}]}]}")
                        .poster()
                        .getFirst()
                        .tillegg())
                .isEqualTo(Map.of("nytt", "1E+2000000000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # at the root or in an oppgave, with the content gone
                    {"skjermet":true}                                                                    | SKJERMET
                    {"skjermet":true,"oppgaveInntektsmottaker":[]}                                       | SKJERMET
                    {"oppgaveInntektsmottaker":[{"skjermet":true,"kalendermaaned":"2026-01"}]}           | SKJERMET
                    # with the content there
                    {"skjermet":true,"oppgaveInntektsmottaker":[{"inntekt":[{"beloep":1}]}]}             | HENTET
                    {"oppgaveInntektsmottaker":[{"skjermet":true},{"inntekt":[{"beloep":1}]}]}           | HENTET
                    """)
    void skjermingErEnEgenTilstandNaarInnholdetErBorte(String kropp, Oppslagsstatus status) {
        Kildesvar<Inntektsopplysninger> svar = svar(kropp);
        assertThat(svar.status()).isEqualTo(status);
        if (svar instanceof Kildesvar.Hentet<Inntektsopplysninger>(Inntektsopplysninger innhold, var _)) {
            assertThat(innhold.skjermet()).isTrue();
            assertThat(innhold.poster()).hasSize(1);
        }
    }

    private static Inntektspost post(String gruppe, String kode, @Nullable String beloep, Map<String, String> tillegg) {
        Map<String, String> alle = new java.util.HashMap<>(tillegg);
        alle.put("oppgave.nyttFelt.a[0]", "1");
        alle.put("oppgave.nyttFelt.a[1]", "b");
        return new Inntektspost(
                JANUAR,
                "310000027",
                "310000035",
                gruppe,
                kode,
                null,
                beloep == null ? null : Kroner.av(beloep),
                null,
                null,
                alle);
    }

    private static Inntektsopplysninger lest(String kropp) {
        return switch (svar(kropp)) {
            case Kildesvar.Hentet<Inntektsopplysninger>(Inntektsopplysninger innhold, var _) -> innhold;
            case Kildesvar<Inntektsopplysninger> annet -> throw new AssertionError(annet);
        };
    }

    private static Kildesvar<Inntektsopplysninger> svar(String kropp) {
        try (Testtjener tjener = new Testtjener(_ -> Svar.json(200, kropp))) {
            return new Oppsett(tjener.url(), Duration.ofSeconds(10)).inntekt().hent(Oppsett.PERSON, Oppsett.PERIODE);
        }
    }
}
