package bospor.rules.kommunal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Spor;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws that hold for every household in the schemes that come with the program. */
class LoverForKommunaleTest {
    private static final long OERE = 100;

    @Provide
    Arbitrary<String> inntektsordninger() {
        return Arbitraries.of("kommunal.bodoe", "kommunal.bergen");
    }

    @Provide
    Arbitrary<Termin> terminer() {
        return Arbitraries.integers().between(0, 78).map(n -> Termin.av(2021, 6).pluss(n));
    }

    private static Beregningsresultat beregn(
            String ordning, Termin t, int personer, long inntekt, long leie, long statlig) {
        return (Beregningsresultat) (ordning.endsWith("bergen") ? Kommunalsaker.BERGEN : Kommunalsaker.BODOE)
                .beregn(Kommunalsaker.inndata(
                        ordning,
                        t,
                        "0301",
                        personer,
                        Kroner.av(statlig),
                        Map.of("bruttoinntektPerAar", oere(inntekt), "husleiePerAar", oere(leie))));
    }

    private static String oere(long oere) {
        return BigDecimal.valueOf(oere, 2).toPlainString();
    }

    private static BigDecimal perAar(Beregningsresultat r) {
        Kroner beloep = r.beloepPerAar();
        assertThat(beloep).isNotNull();
        return beloep.verdi();
    }

    @Property(tries = 500)
    void merInntektGirAldriMer(
            @ForAll("inntektsordninger") String ordning,
            @ForAll("terminer") Termin t,
            @ForAll @IntRange(min = 1, max = 8) int personer,
            @ForAll @LongRange(max = 700_000 * OERE) long inntekt,
            @ForAll @LongRange(min = 1, max = 30_000 * OERE) long mer,
            @ForAll @LongRange(max = 300_000 * OERE) long leie) {
        assertThat(perAar(beregn(ordning, t, personer, inntekt + mer, leie, 0)))
                .isLessThanOrEqualTo(perAar(beregn(ordning, t, personer, inntekt, leie, 0)));
    }

    @Property(tries = 500)
    void statligOgKommunalErAldriMerEnnHusleienOgAldriUnderNull(
            @ForAll("inntektsordninger") String ordning,
            @ForAll("terminer") Termin t,
            @ForAll @IntRange(min = 1, max = 8) int personer,
            @ForAll @LongRange(max = 700_000 * OERE) long inntekt,
            @ForAll @LongRange(max = 300_000 * OERE) long leie,
            @ForAll @LongRange(max = 25_000) long statlig) {
        Beregningsresultat r = beregn(ordning, t, personer, inntekt, leie, statlig);
        BigDecimal kommunal = perAar(r);
        assertThat(kommunal).isNotNegative();
        if (kommunal.signum() > 0) {
            assertThat(kommunal.add(BigDecimal.valueOf(12 * statlig))).isLessThanOrEqualTo(BigDecimal.valueOf(leie, 2));
        }
        assertThat(r.grunner().isEmpty()).isEqualTo(kommunal.signum() > 0);
    }

    @Property(tries = 200)
    void hoeyereLeieGirAldriMindre(
            @ForAll("inntektsordninger") String ordning,
            @ForAll @IntRange(min = 1, max = 8) int personer,
            @ForAll @LongRange(max = 700_000 * OERE) long inntekt,
            @ForAll @LongRange(max = 300_000 * OERE) long leie,
            @ForAll @LongRange(min = 1, max = 30_000 * OERE) long mer,
            @ForAll @LongRange(max = 10_000) long statlig) {
        Termin t = Termin.av(2026, 6);
        assertThat(perAar(beregn(ordning, t, personer, inntekt, leie + mer, statlig)))
                .isGreaterThanOrEqualTo(perAar(beregn(ordning, t, personer, inntekt, leie, statlig)));
    }

    @Property(tries = 200)
    void merFormueGirAldriMerIBergen(
            @ForAll @LongRange(min = -500_000, max = 500_000) long formue,
            @ForAll @LongRange(min = 1, max = 50_000) long mer,
            @ForAll boolean par) {
        assertThat(bergenMedFormue(formue + mer, par)).isLessThanOrEqualTo(bergenMedFormue(formue, par));
    }

    private static BigDecimal bergenMedFormue(long formue, boolean par) {
        return perAar((Beregningsresultat) Kommunalsaker.BERGEN.beregn(Kommunalsaker.inndata(
                "kommunal.bergen",
                Termin.av(2026, 6),
                "4601",
                2,
                Kroner.ZERO,
                Map.of(
                        "bruttoinntektPerAar",
                        "180000",
                        "husleiePerAar",
                        "150000",
                        "nettoformue",
                        Long.toString(formue),
                        "par",
                        Boolean.toString(par)))));
    }

    @Property(tries = 200)
    void rotenITreetErDetSomUtbetales(
            @ForAll("inntektsordninger") String ordning,
            @ForAll @IntRange(min = 1, max = 8) int personer,
            @ForAll @LongRange(max = 400_000 * OERE) long inntekt,
            @ForAll @LongRange(max = 300_000 * OERE) long leie) {
        Beregningsresultat r = beregn(ordning, Termin.av(2026, 6), personer, inntekt, leie, 0);
        Kroner maaned = r.beloepPerMaaned();
        assertThat(maaned).isNotNull();
        assertThat(r.spor().verdi()).isEqualByComparingTo(maaned.verdi());
        assertThat(finn(r.spor(), "bostoettePerAar").verdi()).isEqualByComparingTo(perAar(r));
        assertThat(r.spor().forutsetninger()).isNotEmpty();
    }

    private static Spor finn(Spor spor, String id) {
        return spor.grunnlag().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
