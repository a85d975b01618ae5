package bospor.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader refuses whatever is not as it should be, and says where. */
class SatsleserTest {
    private static final String VERDI = """
            { "virkningFra": "2024-06-01", "ikraft": "2024-06-01", "verdi": "10", "status": "VERIFIED",
              "hjemmel": [{ "tittel": "§ 1", "lenke": null, "kunngjort": null }],
              "kontrollert": { "dato": "2024-07-01", "av": "test" } }""";
    private static final String NESTE =
            VERDI.replace("2024-06-01", "2025-06-01").replace("2024-07", "2025-07");

    private static String tabell(String verdier) {
        return "{ \"tabell\": \"T\", \"satser\": [{ \"id\": \"s\", \"navn\": \"S\", \"enhet\": \"kroner\", \"verdier\": ["
                + verdier + "] }] }";
    }

    private static void les(String json) {
        Satsleser.les(StrengtObjekt.tekstSomJson(json), "t");
    }

    @Test
    void lesEnRiktigTabell() {
        assertThat(Satsleser.les(StrengtObjekt.tekstSomJson(tabell(VERDI + "," + NESTE)), "t"))
                .singleElement()
                .satisfies(s -> assertThat(s.verdier()).hasSize(2));
    }

    @Test
    void avviserVerdierIFeilRekkefoelgeOgGjentatte() {
        assertThatThrownBy(() -> les(tabell(NESTE + "," + VERDI))).hasMessageContaining("eldst først");
        assertThatThrownBy(() -> les(tabell(VERDI + "," + VERDI))).hasMessageContaining("eldst først");
    }

    @Test
    void avviserGjentatteNoekler() {
        assertThatThrownBy(() -> les(tabell(VERDI.replace("\"ikraft\"", "\"verdi\": \"9\", \"ikraft\""))))
                .isInstanceOf(Satsfeil.class)
                .hasStackTraceContaining("Duplicate field");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '"av": "test"',         '"av": "test", "x": 1',   ukjent nøkkel x
            '"verdi": "10"',        '"verdi": "ti"',          desimaltall
            '"verdi": "10"',        '"verdi": 10',            skal være tekst
            '"verdi": "10"',        '"verdi": null',          merknad
            VERIFIED,               SIKKER,                   ukjent status
            '"ikraft": "2024-06-01",', '',                    mangler ikraft
            2024-07-01,             2024-05-01,               kontrollert før den gjaldt
            2024-06-01,             2024-06-31,               dato
            """)
    void avviser(String riktig, String feil, String melding) {
        assertThatThrownBy(() -> les(tabell(VERDI.replace(riktig, feil))))
                .isInstanceOf(Satsfeil.class)
                .hasMessageContaining(melding);
    }

    @Test
    void avviserVerdiUtenHjemmel() {
        assertThatThrownBy(() -> les(tabell(VERDI.replaceAll("\\[\\{[^}]*}]", "[]"))))
                .hasMessageContaining("ingen hjemmel");
    }

    @Test
    void godtarEnKunngjortVerdiSomIkkeGjelderEnnaa() {
        les(tabell(VERDI.replace("2024-07-01", "2024-05-20")
                .replace("\"kunngjort\": null", "\"kunngjort\": \"2024-05-15\"")));
    }
}
