package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Maalform;
import bospor.domain.Beregningsinndata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A private person who pays wages is somebody else's business: the pages never show the whole number. */
class PrivatUtbetalerTest {
    private static final String NUMMER = "02917031285";
    private static final String INNDATA = """
            { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2026-01", "kommunenummer": "5501",
              "husstand": [ { "id": "p1", "alder": 41, "inntekter": [ { "type": "loennsinntekt", "kode": "timeloenn",
                "beloep": "9000", "utbetaler": "%1$s", "maaned": "2026-01", "opplysningspliktig": "%1$s" } ] } ],
              "bolig": { "eieform": "LEID", "husleiePerMaaned": "9000" } }
            """.formatted(NUMMER);

    @ParameterizedTest
    @EnumSource(Maalform.class)
    void sideneViserBareDeToSisteSifrene(Maalform maal) throws Exception {
        Beregningsinndata inndata = Proevenotat.inndata(INNDATA);
        byte[] pdf = Proevenotat.SKRIVER.skriv(Proevenotat.data(inndata, maal, null), null);

        assertThat(Sidetekst.les(pdf).replaceAll("\\s", ""))
                .doesNotContain(NUMMER)
                .contains("******85");
    }
}
