package bospor.rules.kommunal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Boliggrenseinndata;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import bospor.rates.Regelpakkeleser;
import bospor.trace.Boliggrenseresultat;
import bospor.trace.Boliggrensesvar;
import bospor.trace.Boliggrenseutfall;
import bospor.trace.Faktum;
import bospor.trace.Inndatafeil;
import bospor.trace.Sats;
import bospor.trace.Sportekst;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit for kommunal bolig; the pack's own cases are tried with the packs. */
class BoliggrenseTest {
    private static final Boliggrense BERGEN = new Boliggrense(Regelpakkeleser.innebygd("kommunal.bergen"));

    private static Boliggrensesvar vurder(Boliggrense grense, String pakke, int personer, String inntekt) {
        return grense.vurder(new Boliggrenseinndata(
                pakke,
                LocalDate.of(2026, 6, 15),
                personer,
                Kroner.av(inntekt),
                Map.of("bruttoinntektPerAar", new Innfoering("skatteoppgjoer", "2025"))));
    }

    @ParameterizedTest
    @CsvSource({"1, 3.5, 477921.5", "2, 4.0, 546196", "3, 4.5, 614470.5", "4, 5.0, 682745", "7, 5.0, 682745"})
    void grensenFoelgerHusstanden(int personer, BigDecimal g, String kroner) {
        Boliggrenseresultat r = (Boliggrenseresultat) vurder(BERGEN, "kommunal.bergen", personer, "400000");
        assertThat(r.utfall()).isEqualTo(Boliggrenseutfall.INNENFOR);
        assertThat(r.grenseIG()).isEqualByComparingTo(g);
        assertThat(r.grunnbeloep()).isEqualTo(Kroner.av(136_549));
        assertThat(r.grensePerAar()).isEqualTo(Kroner.av(kroner));
        assertThat(r.spor().verdi()).isEqualByComparingTo(new BigDecimal(kroner));
        assertThat(r.satser()).extracting(Sats::id).hasSize(2).last().isEqualTo("grunnbeloep");
        assertThat(r.spor().forutsetninger().stream().map(Faktum::id).anyMatch("forutsetning.flereEnnFire"::equals))
                .isEqualTo(personer > 4);
    }

    @Test
    void overGrensenHarGrunnOgKilde() {
        Boliggrenseresultat r = (Boliggrenseresultat) vurder(BERGEN, "kommunal.bergen", 1, "477922");
        assertThat(r.utfall()).isEqualTo(Boliggrenseutfall.OVER);
        assertThat(r.grunner()).hasSize(1);
        assertThat(Sportekst.av(r.spor()))
                .startsWith("Inntektsgrense for kommunal bolig: 477\u00a0921,50\u00a0kr per år (Bruttoinntekten"
                        + " 477\u00a0922 er over grensen 477\u00a0921,5; Bergen bystyre 19.10.2016, sak 268-16)\n")
                .contains("Bruttoinntekt per år: 477\u00a0922\u00a0kr per år (skatteoppgjør 2025)");
    }

    @Test
    void enPakkeUtenGrenseKanIkkeVurdere() {
        Boliggrensesvar svar =
                vurder(new Boliggrense(Regelpakkeleser.innebygd("kommunal.bodoe")), "kommunal.bodoe", 1, "400000");
        assertThat(svar).isInstanceOfSatisfying(Boliggrenseresultat.class, r -> {
            assertThat(r.utfall()).isEqualTo(Boliggrenseutfall.KAN_IKKE_VURDERES);
            assertThat(r.grensePerAar()).isNull();
            assertThat(r.grunner()).hasSize(1);
        });
    }

    @Test
    void negativInntektOgIngenPersonerErFeil() {
        assertThat(vurder(BERGEN, "kommunal.bergen", 1, "-1"))
                .isInstanceOfSatisfying(
                        Inndatafeil.class, f -> assertThat(f.sti()).isEqualTo("bruttoinntektPerAar"));
        assertThat(vurder(BERGEN, "kommunal.bergen", 0, "1"))
                .isInstanceOfSatisfying(
                        Inndatafeil.class, f -> assertThat(f.sti()).isEqualTo("antallPersoner"));
    }
}
