package bospor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.domain.FoedselsnummerLesing.Grunn;
import bospor.domain.FoedselsnummerLesing.Gyldig;
import bospor.domain.FoedselsnummerLesing.Ugyldig;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoedselsnummerTest {
    /** The adults of the synthetic households. */
    private static final String ALMA = "14838740228";

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                ALMA,
                "148387 40228",
                " 14 83 87 40 22 8 ",
                "148387\u00A040228",
                "148387-40228",
                "\t14838740228\n"
            })
    void godtarNummerMedMellomromOgStrek(String tekst) {
        assertThat(FoedselsnummerLesing.les(tekst, true)).isEqualTo(new Gyldig(Foedselsnummer.av(ALMA)));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource({
        "'', TOMT",
        "'   ', TOMT",
        "1483874022, FOR_KORT",
        "148387402281, FOR_LANGT",
        "1483874O228, BOKSTAVER",
        "'14838740228x', BOKSTAVER",
        "99838740228, DATO",
        "14238740228, DATO",
        "31838740228, KONTROLLSIFFER",
        "30828740228, DATO",
        "14838740227, KONTROLLSIFFER",
        "14838740218, KONTROLLSIFFER",
        "41838740228, KONTROLLSIFFER"
    })
    void sierHvaSomErGaltUtenAaGjettePaaSifferet(String tekst, Grunn grunn) {
        assertThat(FoedselsnummerLesing.les(tekst, true)).isEqualTo(new Ugyldig(grunn));
    }

    @Test
    void syntetiskNummerAvvisesIProduksjon() {
        assertThat(FoedselsnummerLesing.les(ALMA, false)).isEqualTo(new Ugyldig(Grunn.SYNTETISK_I_PRODUKSJON));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "14838740228", "02917031285", "23868442026", "09898941512", "30819144016", "05851661087", "17881961210",
                "12925640040", "19847835039", "41829047061", "01829046012", "15878845568", "27909243012", "11841563001",
                "06865130080", "25825332076", "18880252026"
            })
    void allePersonerIOevelseshusstandeneErGyldigeOgSyntetiske(String nummer) {
        assertThat(FoedselsnummerLesing.les(nummer, true)).isInstanceOf(Gyldig.class);
        assertThat(Foedselsnummer.av(nummer).erSyntetisk()).isTrue();
    }

    @Test
    void alderRegnesPaaDagenOgDnummerKjennes() {
        Foedselsnummer alma = Foedselsnummer.av(ALMA);
        assertThat(alma.foedselsdato()).isEqualTo(LocalDate.of(1987, 3, 14));
        assertThat(alma.alder(LocalDate.of(2026, 2, 12))).isEqualTo(38);
        assertThat(alma.alder(LocalDate.of(2026, 3, 14))).isEqualTo(39);
        Foedselsnummer dnummer = Foedselsnummer.av("41829047061");
        assertThat(dnummer.erDnummer()).isTrue();
        assertThat(dnummer.foedselsdato()).isEqualTo(LocalDate.of(1990, 2, 1));
        assertThat(Foedselsnummer.av("05851661087").alder(LocalDate.of(2026, 2, 12)))
                .isEqualTo(9);
    }

    @Test
    void nummeretErMaskertOveraltDerIngenBerOmSifrene() {
        Foedselsnummer alma = Foedselsnummer.av(ALMA);
        assertThat(alma).hasToString("*** ***28");
        assertThat(alma.gruppert()).isEqualTo("148387 40228");
        assertThatThrownBy(() -> Foedselsnummer.av("14838740229"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("148387");
    }
}
