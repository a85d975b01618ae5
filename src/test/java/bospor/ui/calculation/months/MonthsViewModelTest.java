package bospor.ui.calculation.months;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bospor.casework.Testhusstander;
import bospor.domain.Termin;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsViewModelTest {
    private final StatligBostoette regler = new StatligBostoette();
    private final Panelgrunnlag sak = Panelgrunnlag.med(Testhusstander.h01(), regler::beregn, new DirectWork());
    private final MonthsViewModel panel = new MonthsViewModel(sak.model(), regler::beregn, new DirectWork());

    @Test
    void hverMaanedErDetSammeSomNaarDenVisesAlene() {
        sak.barn("9, 6");
        panel.setActive(true);
        assertThat(panel.lines()).hasSize(13);
        for (MonthLine line : List.copyOf(panel.lines())) {
            panel.open(line);
            assertThat(sak.maaned()).isEqualTo(line.termin());
            assertThat(sak.overskrift())
                    .isEqualTo(line.status().equals("Innvilget") ? line.support() + " per måned" : line.status());
            assertThat(panel.lines())
                    .filteredOn(MonthLine::shown)
                    .extracting(MonthLine::termin)
                    .containsExactly(line.termin());
        }
    }

    @Test
    void detSomManglerStaarVedMaanedenOgIkkeEtTall() {
        panel.setActive(true);
        sak.husleie("");
        assertThat(panel.lines())
                .extracting(MonthLine::support, MonthLine::status, MonthLine::remark)
                .containsOnly(tuple("", "Noe mangler", "Husleien mangler. Skriv den under Bolig."));
        assertThat(panel.sumProperty().get()).isEqualTo("Bostøtte i 0 av 13 måneder, til sammen 0\u00a0kr");
    }

    @Test
    void tabellenKopieresMedTabulatorer() {
        panel.setActive(true);
        sak.maaned("2025-04");
        assertThat(panel.asText())
                .startsWith("Måned\tInntekt\tBostøtte\tStatus\tMerknad\nJanuar\u00a02026\t26\u00a0460\u00a0kr\t");
        assertThat(panel.lines())
                .filteredOn(l -> l.termin().equals(Termin.av(2025, 4)))
                .extracting(MonthLine::remark)
                .first()
                .asString()
                .contains("Ytelsen til Alma ser ut til å være utbetalt tre ganger");
    }
}
