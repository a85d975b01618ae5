package bospor.rules.kommunal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.trace.Beregningsresultat;
import bospor.trace.Noekkeltall;
import bospor.trace.Sportekst;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten published examples for Bodø (users-and-needs § 4), written apart from the pack's own cases. */
class BodoeVektorerTest {
    @ParameterizedTest(name = "{0} personer, inntekt {1}, husleie {2}")
    @CsvSource(textBlock = """
            # personer, inntekt, husleie, prosent, rimelig boutgift, støtte per år
            1,  50000,  96000, 12.5,  6250.00,  89750.00
            1,  50001,  96000, 13.5,  6750.14,  89249.87
            1,  80000,  96000, 15.5, 12400.00,  83600.00
            1,  80001,  96000, 16.5, 13200.17,  82799.84
            1, 150000,  96000, 29.5, 44250.00,  51750.00
            1, 212000,  96000, 42.5, 90100.00,   5900.00
            2, 120000, 108000, 17.5, 21000.00,  87000.00
            4, 180000, 150000, 25.5, 45900.00, 104100.00
            1, 200000,  79500, 39.5, 79000.00,      0
            1,  40000,   5900, 12.5,  5000.00,      0
            """)
    void girDenPubliserteStoetten(
            int personer, String inntekt, String husleie, BigDecimal prosent, BigDecimal rimelig, BigDecimal stoette) {
        Beregningsresultat r =
                (Beregningsresultat) Kommunalsaker.BODOE.beregn(Kommunalsaker.bodoe(personer, inntekt, husleie));
        String tre = Sportekst.av(r.spor());
        assertThat(tall(r, "rimeligBoutgiftProsent")).as(tre).isEqualByComparingTo(prosent);
        assertThat(tall(r, "rimeligBoutgiftPerAar")).as(tre).isEqualByComparingTo(rimelig);
        assertThat(r.beloepPerAar()).as(tre).isNotNull();
        assertThat(r.beloepPerAar().verdi()).as(tre).isEqualByComparingTo(stoette);
        assertThat(r.beloepPerMaaned()).isNotNull();
        assertThat(r.beloepPerMaaned().verdi())
                .isEqualByComparingTo(stoette.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP));
        assertThat(r.utfall()).isEqualTo(stoette.signum() == 0 ? Utfall.AVSLAG : Utfall.INNVILGET);
        assertThat(r.grunner()).hasSize(stoette.signum() == 0 ? 1 : 0);
    }

    private static BigDecimal tall(Beregningsresultat r, String id) {
        return r.noekkeltall(id).map(Noekkeltall::verdi).orElseThrow();
    }
}
