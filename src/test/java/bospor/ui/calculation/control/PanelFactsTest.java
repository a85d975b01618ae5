package bospor.ui.calculation.control;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Ordninger;
import bospor.casework.Testhusstander;
import bospor.casework.etterkontroll.Etterkontroll;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Beregningsinndata;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Satsregister;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.calculation.Drafts;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is typed in a panel is there again when the views are built anew, as after a change of language. */
class PanelFactsTest {
    private final Ordninger regler = new Ordninger(Map.of(Beregningsinndata.STATLIG, StatligBostoette::new));
    private final Map<String, Map<String, String>> lager = new HashMap<>();

    private final Drafts utkast = new Drafts() {
        @Override
        public void keep(String saksnummer, Beregningsinndata draft) {}

        @Override
        public void find(String saksnummer, Consumer<Beregningsinndata> found) {}

        @Override
        public void keepPanels(String saksnummer, Map<String, String> facts) {
            lager.put(saksnummer, facts);
        }

        @Override
        public void findPanels(String saksnummer, Consumer<Map<String, String>> found) {
            if (lager.containsKey(saksnummer)) {
                found.accept(lager.get(saksnummer));
            }
        }
    };

    private Panelgrunnlag aapne() {
        return Panelgrunnlag.med(
                Testhusstander.h01(),
                regler,
                new DirectWork(),
                new Boligforslag(Kroner.av(9450), new Kommunenummer("5501"), List.of(), "forslag fra øvelsen"),
                utkast);
    }

    private ControlViewModel panel(Panelgrunnlag sak) {
        return new ControlViewModel(
                sak.model(), () -> new Etterkontroll(regler, regler, Satsregister.innebygd()), new DirectWork());
    }

    @Test
    void vedtakDatoOgUnntakErDerIgjenMenIEnAnnenSakIkke() {
        Panelgrunnlag sak = aapne();
        ControlViewModel panel = panel(sak);
        panel.setActive(true);
        panel.yearProperty().set(2025);
        panel.decided(Termin.av(2025, 10)).textProperty().set("3 000");
        panel.decisionDateProperty().set(LocalDate.of(2026, 2, 12));
        panel.addException();
        panel.exceptions().getFirst().groundProperty().set("arv");
        panel.exceptions().getFirst().fromProperty().set(Termin.av(2025, 3));

        ControlViewModel igjen = panel(aapne());

        assertThat(igjen.decided(Termin.av(2025, 10)).textProperty().get()).isEqualTo("3 000");
        assertThat(igjen.decisionDateProperty().get()).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(igjen.exceptions()).hasSize(1);
        assertThat(igjen.exceptions().getFirst().groundProperty().get()).isEqualTo("arv");
        assertThat(igjen.exceptions().getFirst().fromProperty().get()).isEqualTo(Termin.av(2025, 3));

        sak.openCase().open(Testhusstander.h04());
        assertThat(panel.decided(Termin.av(2025, 10)).textProperty().get()).isEmpty();
        assertThat(panel.decisionDateProperty().get()).isNull();
        assertThat(panel.exceptions()).isEmpty();
    }

    @Test
    void detSomErProevdKommerTilbakeMenAngresIkke() {
        Panelgrunnlag sak = aapne();
        assertThat(lager).isEmpty();
        new bospor.ui.calculation.whatif.Proevd(sak, new HvaOmBeregning(regler)).inntekt("21000");

        assertThat(lager.get(Testhusstander.h01().saksnummer())).containsExactly(Map.entry("hvaom.inntekt", "21000"));
        sak.angre();
        assertThat(lager.get(Testhusstander.h01().saksnummer())).containsKey("hvaom.inntekt");
    }
}
