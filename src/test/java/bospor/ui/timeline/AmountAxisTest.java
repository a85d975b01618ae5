package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AmountAxisTest {
    @Test
    void merkeneErRundeTallMedNullBlantDem() {
        assertThat(AmountAxis.av(-21_400, 115_890, 8).merker())
                .containsExactly(-20_000L, 0L, 20_000L, 40_000L, 60_000L, 80_000L, 100_000L);
        assertThat(AmountAxis.av(0, 37_040, 10).merker())
                .containsExactly(0L, 5_000L, 10_000L, 15_000L, 20_000L, 25_000L, 30_000L, 35_000L);
    }

    @Test
    void enTomPeriodeHarOgsaaEnAkse() {
        AmountAxis akse = AmountAxis.av(0, 0, 5);
        assertThat(akse.merker()).contains(0L);
        assertThat(akse.andelFraTopp(0)).isEqualTo(1.0);
    }

    @Property
    void alleBeloepFaarPlassOgMerkeneErFaaOgRunde(
            @ForAll @DoubleRange(min = -2_000_000, max = 0) double minst,
            @ForAll @DoubleRange(min = 0, max = 2_000_000) double stoerst,
            @ForAll @IntRange(min = 2, max = 11) int steg) {
        AmountAxis akse = AmountAxis.av(minst, stoerst, steg);
        assertThat(akse.andelFraTopp(minst)).isBetween(0.0, 1.0);
        assertThat(akse.andelFraTopp(stoerst)).isBetween(0.0, 1.0);
        assertThat(akse.merker()).hasSizeLessThanOrEqualTo(steg + 1).contains(0L);
        assertThat(akse.merker()).allMatch(m -> m % (long) akse.steg() == 0);
        double foersteSiffer = akse.steg() / Math.pow(10, Math.floor(Math.log10(akse.steg() + 0.5)));
        assertThat(Math.round(foersteSiffer)).isIn(1L, 2L, 5L);
    }
}
