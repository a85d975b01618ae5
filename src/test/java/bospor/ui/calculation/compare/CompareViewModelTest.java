package bospor.ui.calculation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Ordninger;
import bospor.casework.Testhusstander;
import bospor.domain.Beregningsinndata;
import bospor.rules.statlig.StatligBostoette;
import bospor.text.Beloepslesing;
import bospor.text.Talltekst;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private final Ordninger regler = new Ordninger(Map.of(Beregningsinndata.STATLIG, StatligBostoette::new));
    private final Panelgrunnlag sak = Panelgrunnlag.med(Testhusstander.h01(), regler, new DirectWork());
    private final CompareViewModel panel = new CompareViewModel(sak.model(), regler, regler, new DirectWork());

    @Test
    void ingentingSammenlignesFoerNoeErBeholdt() {
        panel.setActive(true);
        assertThat(panel.shownProperty().get()).isNull();
        panel.keep();
        assertThat(shown().causes()).isEmpty();
        assertThat(shown().remark()).isEqualTo("Ingenting av det som er ulikt, endrer beløpet.");
    }

    @Test
    void hverAarsakFaarKronerOgSummenErForskjellen() {
        panel.setActive(true);
        sak.barn("9");
        String before = sak.overskrift();
        panel.keep();
        sak.husleie("12 000");
        sak.barn("9, 6");
        sak.maaned("2025-04");
        assertThat(shown().earlier())
                .startsWith("Sammenligningsgrunnlag, januar\u00a02026: " + before.replace(" per måned", ""));
        assertThat(shown().later()).startsWith("Nå, april\u00a02025: ");
        assertThat(shown().causes())
                .extracting(Comparison.Cause::text)
                .contains("Barn på 6 år er ny i husstanden", "Husleien");
        BigDecimal sum =
                shown().causes().stream().map(c -> kroner(c.support())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shown().sum()).isEqualTo("Forskjell: " + signed(sum) + " per måned");
        assertThat(kroner(sak.overskrift().replace(" per måned", ""))
                        .subtract(kroner(before.replace(" per måned", ""))))
                .isEqualByComparingTo(sum);
        assertThat(shown().asText()).contains("Husstand\tBarn på 6 år er ny i husstanden\t");
    }

    @Test
    void maanedenFoerBeholdesMedEttTrykk() {
        panel.setActive(true);
        sak.barn("9, 6");
        panel.comparePrevious();
        assertThat(shown().earlier()).startsWith("Sammenligningsgrunnlag, desember\u00a02025: ");
        sak.maaned("2025-01");
        assertThat(panel.canComparePreviousProperty().get()).isFalse();
    }

    @Test
    void detSomErLukketForEnVoksenErEnAarsakUtenUtbetaler() {
        sak.openCase().open(Testhusstander.h04());
        sak.husleie("14 800");
        panel.setActive(true);
        panel.comparePrevious();
        String closed = shown().asText();
        assertThat(closed).contains("Inntekten til Elin");
        assertThat(sak.openCase().showsDetails(1)).isFalse();
        assertThat(closed.lines().filter(l -> l.contains("Elin"))).hasSize(1);

        sak.openCase().showDetails(Testhusstander.h04().medlemmer().get(1).fnr());
        assertThat(shown().asText()).doesNotContain("Inntekten til Elin");
    }

    @Test
    void nySakGlemmerDetSomErBeholdt() {
        panel.setActive(true);
        panel.keep();
        sak.openCase().open(Testhusstander.h04());
        assertThat(panel.shownProperty().get()).isNull();
    }

    private Comparison shown() {
        return Objects.requireNonNull(panel.shownProperty().get());
    }

    private static BigDecimal kroner(String text) {
        return Beloepslesing.les(text.replace("kr", "").replace("+", "")).orElseThrow();
    }

    private static String signed(BigDecimal amount) {
        String text = Talltekst.kroner(amount);
        return amount.signum() > 0 ? "+" + text : text;
    }
}
