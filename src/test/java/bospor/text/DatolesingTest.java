package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatolesingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.02.2026",
                "12.2.26",
                "12/2-2026",
                "12-02-2026",
                " 12. 2. 2026 ",
                "12022026",
                "120226",
                "2026-02-12"
            })
    void lesesSlikFolkSkriver(String tekst) {
        assertThat(Datolesing.les(tekst)).contains(LocalDate.of(2026, 2, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i dag", "31.02.2026", "12.13.2026", "02/29/2026", "12.02", "1.2.3.4", "12.02.026"})
    void detSomIkkeErEnDatoLesesIkke(String tekst) {
        assertThat(Datolesing.les(tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 58, 59, 365, 9_999, 20_000, 30_000})
    void detSomSkrivesKanLeses(long dag) {
        LocalDate dato = LocalDate.of(2000, 1, 1).plusDays(dag);
        assertThat(Datolesing.les(Datotekst.dato(dato))).contains(dato);
    }
}
