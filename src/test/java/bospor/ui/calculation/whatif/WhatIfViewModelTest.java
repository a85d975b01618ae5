package bospor.ui.calculation.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Testhusstander;
import bospor.casework.hvaom.HvaOm;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.domain.Kroner;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhatIfViewModelTest {
    private final StatligBostoette regler = new StatligBostoette();
    private final Panelgrunnlag sak = Panelgrunnlag.med(Testhusstander.h01(), regler::beregn, new DirectWork());
    private final WhatIfViewModel panel =
            new WhatIfViewModel(sak.model(), new HvaOmBeregning(regler::beregn), new DirectWork());

    @Test
    void beregnerIngentingFoerFanenErAapnet() {
        assertThat(panel.shownProperty().get()).isNull();
        panel.setActive(true);
        assertThat(panel.triedProperty().get()).isEqualTo(new HvaOm(Kroner.av(26460), Kroner.av(9450), 1));
        assertThat(shown().difference()).isEqualTo("Det samme som i saken.");
        assertThat(panel.movedProperty().get()).isFalse();
    }

    @Test
    void detSomProevesEndrerAldriSakenFoerBrukDette() {
        panel.setActive(true);
        String before = sak.overskrift();
        panel.tryCost(Kroner.av(12000));
        panel.tryMembers(3);
        panel.tryIncome(Kroner.av(21000));
        assertThat(sak.overskrift()).isEqualTo(before);
        assertThat(sak.husleie()).isEqualTo("9\u00a0450");
        assertThat(sak.barn()).isEmpty();
        assertThat(shown().remarks())
                .startsWith(
                        "Lagt til: 2 barn på 10 år.",
                        "Inntekten er prøvd som lønn til søkeren. «Bruk dette» endrer ikke rapportert inntekt.");
        assertThat(shown().legend().get(1)).startsWith("Prøvd: 21\u00a0000\u00a0kr inntekt, ");
    }

    @Test
    void brukDetteFoererBoutgiftOgHusstandMenIkkeInntekt() {
        panel.setActive(true);
        panel.tryCost(Kroner.av(12000));
        panel.tryMembers(3);
        String tried = shown().headline();
        panel.use();
        assertThat(sak.husleie()).isEqualTo("12\u00a0000");
        assertThat(sak.barn()).isEqualTo("10, 10");
        assertThat(sak.overskrift()).isEqualTo(tried);
        assertThat(panel.movedProperty().get()).isFalse();
        panel.tryMembers(2);
        panel.use();
        assertThat(sak.barn()).isEqualTo("10");
    }

    @Test
    void punktetSkyverneStaarPaaAapnesIDetSammeTreet() {
        panel.setActive(true);
        panel.tryIncome(Kroner.av(12000));
        panel.tryMembers(3);
        assertThat(panel.answer().asText())
                .startsWith("Bostøtte per måned: " + shown().headline().replace(" per måned", ""))
                .contains("Personer i husstanden: 3", "Inntektsgrunnlag per måned: 12\u00a0000\u00a0kr");
        assertThat(sak.overskrift()).isNotEqualTo(shown().headline());
        sak.husleie("");
        assertThat(panel.answer().asText()).isEmpty();
    }

    @Test
    void uroerteSkyvereFoelgerSakenOgTilbakeGlemmerDetSomErProevd() {
        panel.setActive(true);
        panel.tryIncome(Kroner.av(30000));
        sak.husleie("11 000");
        assertThat(panel.triedProperty().get()).isEqualTo(new HvaOm(Kroner.av(30000), Kroner.av(11000), 1));
        panel.reset();
        assertThat(panel.triedProperty().get()).isEqualTo(new HvaOm(Kroner.av(26460), Kroner.av(11000), 1));
        sak.husleie("");
        assertThat(panel.triedProperty().get()).isNull();
        assertThat(panel.shownProperty().get()).isNull();
    }

    @Test
    void nySakGlemmerDetSomErProevd() {
        panel.setActive(true);
        panel.tryMembers(5);
        sak.openCase().open(Testhusstander.h04());
        assertThat(panel.movedProperty().get()).isFalse();
    }

    private WhatIfShown shown() {
        return Objects.requireNonNull(panel.shownProperty().get());
    }
}
