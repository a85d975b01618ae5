package bospor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostnavnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fastloenn                                                     | Fastlønn
            trekkILoennForFerie                                           | Trekk i lønn for ferie
            uregelmessigeTilleggKnyttetTilArbeidetTid                     | Uregelmessige tillegg knyttet til arbeidet tid
            reiseKostMedOvernattingPaaHotellBeordringUtover28Doegn        | Reise kost med overnatting på hotell beordring utover 28 døgn
            nyeLivrenterIArbeidsforholdOgLivrenterFortsettelsesforsikringer | Nye livrenter i arbeidsforhold og livrenter fortsettelsesforsikringer
            barnepensjonFra2024                                           | Barnepensjon fra 2024
            godtgjoerelseSaeravtaleUtland                                 | Godtgjørelse særavtale utland
            # several capitals in a row are one word, up to the one that begins the next
            kjoepAvAFPOrdning                                             | Kjøp av afp ordning
            ytelseNAV                                                     | Ytelse nav
            2024tillegg                                                   | 2024tillegg
            oerlighet                                                     | Ørlighet
            x                                                             | X
            """)
    void kodenBlirTilOrd(String kode, String navn) {
        assertThat(Postnavn.av(post("loennsinntekt", kode))).isEqualTo(navn);
        // The second time it is remembered, and the same.
        assertThat(Postnavn.av(post("annenGruppe", kode))).isEqualTo(navn);
    }

    @Test
    void utenKodeErDetGruppenSomHarNavnet() {
        assertThat(Postnavn.av(post("ytelseFraOffentlige", null))).isEqualTo("Ytelse fra offentlige");
        assertThat(Postnavn.av(post("ytelseFraOffentlige", ""))).isEqualTo("Ytelse fra offentlige");
        assertThat(Postnavn.av(post("", ""))).isEqualTo("Inntekt");
    }

    @Test
    void midtISetningenBegynnerDetMedLitenBokstav() {
        assertThat(Postnavn.midtISetningen("loennsinntekt", "fastloenn")).isEqualTo("fastlønn");
        assertThat(Postnavn.midtISetningen("aeresloenn", null)).isEqualTo("æreslønn");
    }

    @Test
    void flereKoderEnnDetHuskesFaarOgsaaNavn() {
        for (int i = 0; i < 2_100; i++) {
            assertThat(Postnavn.av(post("loennsinntekt", "nyKode" + i))).isEqualTo("Ny kode " + i);
        }
        assertThat(Postnavn.av(post("loennsinntekt", "nyKode2099"))).isEqualTo("Ny kode 2099");
    }

    private static Inntekt post(String type, @Nullable String kode) {
        return new Inntekt(type, kode, Kroner.av(1), null, null, null, null, 0, null);
    }
}
