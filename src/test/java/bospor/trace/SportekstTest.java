package bospor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as Norwegians write them: hard spaces, comma, the real minus sign. The underscore stands for a hard space. */
class SportekstTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # number, in a formula, as an amount
            0,               0,          0_kr
            4169,            4_169,      4_169_kr
            -12345.5,        −12_345_5,  −12_345_50_kr
            1234567,         1_234_567,  1_234_567_kr
            1310.6666666667, 1_310_67,   1_310_67_kr
            43433.2472,      43_433_25,  43_433_25_kr
            73.7,            73_7,       73_70_kr
            0.0027,          0_0027,     0_kr
            1E+3,            1_000,      1_000_kr
            """)
    void tallOgBeloep(BigDecimal tall, String iFormel, String somBeloep) {
        assertThat(Sportekst.tall(tall).replace(',', '_').replace('\u00a0', '_'))
                .isEqualTo(iFormel);
        assertThat(Sportekst.kroner(tall).replace(',', '_').replace('\u00a0', '_'))
                .isEqualTo(somBeloep);
    }
}
