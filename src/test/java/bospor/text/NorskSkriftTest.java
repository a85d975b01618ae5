package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NorskSkriftTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0_kr",
        "4169, 4_169_kr",
        "12345, 12_345_kr",
        "1234567, 1_234_567_kr",
        "-21400, −21_400_kr",
        "43433.25, '43_433,25_kr'",
        "17500.0, 17_500_kr",
        "2583.3333, '2_583,33_kr'",
        "0.005, '0,01_kr'"
    })
    void beloepSkrivesMedHardtMellomromKommaOgEkteMinus(BigDecimal beloep, String ventet) {
        assertThat(Talltekst.kroner(beloep)).isEqualTo(ventet.replace('_', '\u00A0'));
    }

    @Test
    void andelerSkrivesSomProsent() {
        assertThat(Talltekst.prosent(new BigDecimal("0.737"))).isEqualTo("73,7\u00A0%");
        assertThat(Talltekst.prosent(new BigDecimal("1"))).isEqualTo("100\u00A0%");
        assertThat(Talltekst.prosent(new BigDecimal("0.6356"))).isEqualTo("63,56\u00A0%");
    }

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12345          | 12345
            12 345         | 12345
            12\u00A0345,50 | 12345.50
            12.345         | 12345
            12.345,5       | 12345.5
            1234.5         | 1234.5
            12 345 kr      | 12345
            kr 9 450,-     | 9450
            −12 345        | -12345
            -12,5          | -12.5
            """)
    void lesesSlikFolkSkriver(String tekst, BigDecimal ventet) {
        assertThat(Beloepslesing.les(tekst))
                .hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo(ventet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "abc", "12,34,5", "1e5", "12 345 NOK", "--5", "1.2.3,4", "kr", "9999999999999"})
    void detSomIkkeErEtBeloepLesesIkke(String tekst) {
        assertThat(Beloepslesing.les(tekst)).isEmpty();
    }

    @Property
    void detSomSkrivesKanLeses(@ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal beloep) {
        assertThat(Beloepslesing.les(Talltekst.kroner(beloep)))
                .hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo(beloep));
    }

    @Test
    void datoerOgMaaneder() {
        assertThat(Datotekst.dato(LocalDate.of(2026, 2, 12))).isEqualTo("12.02.2026");
        assertThat(Datotekst.maaned(YearMonth.of(2026, 2))).isEqualTo("februar\u00A02026");
        assertThat(Datotekst.kortMaaned(YearMonth.of(2026, 5))).isEqualTo("mai");
        assertThat(Datotekst.storForbokstav("januar")).isEqualTo("Januar");
    }
}
