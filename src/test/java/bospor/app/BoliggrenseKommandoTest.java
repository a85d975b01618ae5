package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoliggrenseKommandoTest {
    private static final String INNDATA = """
            { "format": "bospor.boliggrense.inndata/1", "regelpakke": "kommunal.bergen", "dato": "2026-06-15", \
            "antallPersoner": 2, "bruttoinntektPerAar": "540000" }""";

    private static JsonNode json(String tekst) {
        try {
            return new ObjectMapper().readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void svaretHarGrenseUtfallOgForklaring() {
        Kjoering k = Kjoering.medInn(INNDATA, "boliggrense");
        assertThat(k.kode()).isZero();
        JsonNode svar = json(k.ut());
        assertThat(svar.properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly(
                        "format",
                        "regelpakke",
                        "dato",
                        "utfall",
                        "antallPersoner",
                        "bruttoinntektPerAar",
                        "grensePerAar",
                        "grenseIG",
                        "grunnbeloep",
                        "grunner",
                        "forutsetninger",
                        "regelsett",
                        "satser",
                        "spor");
        assertThat(svar.get("format").asText()).isEqualTo("bospor.boliggrense.resultat/1");
        assertThat(svar.get("utfall").asText()).isEqualTo("INNENFOR");
        assertThat(svar.get("grensePerAar").asText()).isEqualTo("546196");
        assertThat(svar.get("grenseIG").asText()).isEqualTo("4.0");
        assertThat(svar.get("grunnbeloep").asText()).isEqualTo("136549");
        assertThat(svar.get("spor").get("grunnlag").get(0).get("formel").asText())
                .isEqualTo("4 × grunnbeløpet 136\u00a0549");
    }

    @Test
    void linjerGirEttSvarHverMedFeilPaaSinPlass() {
        List<String> inn = List.of(
                INNDATA,
                "{",
                INNDATA.replace("540000", "540000.50").replace("\"dato\": \"2026-06-15\"", "\"termin\": \"2026-04\""),
                INNDATA.replace("kommunal.bergen", "kommunal.bodoe"));
        Kjoering k = Kjoering.medInn(String.join("\n", inn), "boliggrense", "--linjer");
        assertThat(k.kode()).isEqualTo(2);
        Stream<String> utfall = k.ut().lines()
                .map(BoliggrenseKommandoTest::json)
                .map(j -> j.has("feil") ? "feil" : j.get("utfall").asText());
        // 4 × 130 160 = 520 640 in April.
        assertThat(utfall).containsExactly("INNENFOR", "feil", "OVER", "KAN_IKKE_VURDERES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "antallPersoner": 2          | "antallPersoner": 0                             | antallPersoner
            "antallPersoner": 2,         |                                                 | antallPersoner
            "bruttoinntektPerAar": "540000" | "bruttoinntektPerAar": "-1"                  | bruttoinntektPerAar
            "antallPersoner": 2          | "antallPersoner": 2, "husleie": 1               | husleie
            "dato": "2026-06-15"         | "dato": "2026-06-15", "termin": "2026-06"       | termin
            "dato": "2026-06-15",        |                                                 | dato
            "regelpakke": "kommunal.bergen" | "regelpakke": "kommunal.atlantis"            | regelpakke
            "format": "bospor.boliggrense.inndata/1" | "format": "x"                       | format
            """)
    void galtFeltHarSinSti(String tekst, String nyTekst, String sti) {
        Kjoering k = Kjoering.medInn(INNDATA.replace(tekst, nyTekst == null ? "" : nyTekst), "boliggrense");
        assertThat(k.kode()).isEqualTo(2);
        assertThat(json(k.ut()).get("feil").get("sti").asText()).isEqualTo(sti);
    }
}
