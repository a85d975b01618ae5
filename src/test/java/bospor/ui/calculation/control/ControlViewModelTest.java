package bospor.ui.calculation.control;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Ordninger;
import bospor.casework.Testhusstander;
import bospor.casework.etterkontroll.Etterkontroll;
import bospor.casework.etterkontroll.Kontrollart;
import bospor.casework.etterkontroll.Unntak;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.rates.Satsregister;
import bospor.rules.statlig.StatligBostoette;
import bospor.text.Beloepslesing;
import bospor.text.Talltekst;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlViewModelTest {
    private final Ordninger regler = new Ordninger(Map.of(Beregningsinndata.STATLIG, StatligBostoette::new));
    private final Panelgrunnlag sak = Panelgrunnlag.med(Testhusstander.h01(), regler, new DirectWork());
    private final ControlViewModel panel = new ControlViewModel(
            sak.model(), () -> new Etterkontroll(regler, regler, Satsregister.innebygd()), new DirectWork());

    @BeforeEach
    void toBarnGirStoette() {
        sak.barn("9, 6");
        panel.setActive(true);
        panel.yearProperty().set(2025);
    }

    @Test
    void vedtaksdatoenBestemmerTerskleneOgForutsetningenForsvinner() {
        decide("2025-11", calculated("2025-11").add(new BigDecimal("500")));
        assertThat(shown().assumptions()).anyMatch(a -> a.startsWith("Vedtaksdatoen er ikke oppgitt"));
        String without = shown().sum();
        panel.decisionDateProperty().set(LocalDate.of(2026, 2, 12));
        assertThat(shown().assumptions()).noneMatch(a -> a.startsWith("Vedtaksdatoen er ikke oppgitt"));
        assertThat(shown().sum()).isNotEqualTo(without);
    }

    @Test
    void unntakGjelderFoerstNaarDetHarMaanederGrunnOgDokument() {
        panel.kindProperty().set(Kontrollart.ETTERKONTROLL);
        decide("2025-11", calculated("2025-11"));
        panel.addException();
        ExceptionViewModel exception = panel.exceptions().getFirst();
        assertThat(shown().headline()).isEqualTo("Velg måneder og skriv grunn og dokument for hvert unntak.");
        exception.fromProperty().set(Termin.av(2025, 11));
        exception.toProperty().set(Termin.av(2025, 11));
        exception.groundProperty().set("arv i desember");
        exception.documentProperty().set("skifteattest 03.12.2025");
        assertThat(exception.value())
                .contains(new Unntak(
                        null,
                        Set.of(),
                        Termin.av(2025, 11),
                        Termin.av(2025, 11),
                        "arv i desember",
                        "skifteattest 03.12.2025"));
        assertThat(shown().headline()).doesNotContain("unntak");
        panel.kindProperty().set(Kontrollart.NY_BEREGNING);
        panel.addException();
        assertThat(shown().headline()).isEqualTo("Ingen endring: vedtakene står");
    }

    @Test
    void detSomErFoertIPaneletAngresSammenMedResten() {
        decide("2025-11", new BigDecimal("3000"));
        panel.decisionDateProperty().set(LocalDate.of(2026, 2, 12));
        sak.angre();
        assertThat(panel.decisionDateProperty().get()).isNull();
        sak.angre();
        assertThat(panel.decided(Termin.av(2025, 11)).textProperty().get()).isEmpty();
        sak.gjoerOm();
        assertThat(panel.decided(Termin.av(2025, 11)).textProperty().get()).isNotEmpty();
    }

    @Test
    void aareneErDeSomErSlaattOpp() {
        assertThat(panel.years()).containsExactly(2026, 2025);
        assertThat(panel.months()).hasSize(12).startsWith(Termin.av(2025, 1));
        assertThat(panel.shownProperty().get()).isNull();
    }

    @Test
    void vedtakSomStemmerGirIngenEndring() {
        decide("2025-11", calculated("2025-11"));
        assertThat(shown().headline()).isEqualTo("Ingen endring: vedtakene står");
        assertThat(shown().kind()).isEqualTo(ControlShown.Kind.UNCHANGED);
    }

    @Test
    void forMyeOverEttRettsgebyrKrevesTilbakeOgUnderGjoerIkke() {
        BigDecimal november = calculated("2025-11");
        decide("2025-11", november.add(new BigDecimal("500")));
        assertThat(shown().headline()).isEqualTo("Ikke tilbakekrav");
        assertThat(shown().reasons().getFirst()).contains("mindre enn ett rettsgebyr");
        BigDecimal december = calculated("2025-12");
        decide("2025-12", december.add(new BigDecimal("2000")));
        assertThat(shown().headline()).isEqualTo("Tilbakekrav: 2\u00a0500\u00a0kr");
        assertThat(shown().sum()).startsWith("Sum av differansene: \u22122\u00a0500\u00a0kr. Grensene i § 14: ");
        assertThat(shown().months())
                .containsExactly(
                        "November\u00a02025: vedtatt " + kroner(november.add(new BigDecimal("500"))) + ", nytt "
                                + kroner(november) + ", differanse \u2212500\u00a0kr",
                        "Desember\u00a02025: vedtatt " + kroner(december.add(new BigDecimal("2000"))) + ", nytt "
                                + kroner(december) + ", differanse \u22122\u00a0000\u00a0kr");
        assertThat(shown().causes())
                .containsExactly(
                        "Vedtaket var på et annet beløp enn de samme opplysningene gir: \u22122\u00a0500\u00a0kr");
        assertThat(panel.answer().asText()).startsWith("Ny beregning 2025: \u22122\u00a0500\u00a0kr");
    }

    @Test
    void portenStengerNaarOppgjoeretGjelderEtAnnetAar() {
        decide("2025-11", new BigDecimal("1000"));
        panel.kindProperty().set(Kontrollart.ETTERKONTROLL);
        assertThat(shown().kind()).isEqualTo(ControlShown.Kind.IMPOSSIBLE);
        assertThat(shown().headline()).isEqualTo("Kan ikke kontrolleres");
        assertThat(shown().reasons())
                .containsExactly(
                        "Skatteoppgjøret som er oppgitt for Alma, gjelder 2024 og ikke 2025. Etterkontroll kan ikke kjøres for"
                                + " husstanden.");
        assertThat(shown().sum()).isEmpty();
    }

    @Test
    void detSomManglerSiesMedOrd() {
        decide("2025-11", new BigDecimal("1000"));
        sak.husleie("");
        assertThat(shown().reasons()).containsExactly("Husleien mangler. Skriv den under Bolig.");
    }

    private void decide(String month, BigDecimal amount) {
        panel.decided(Termin.les(month))
                .textProperty()
                .set(amount.toPlainString().replace('.', ','));
    }

    private BigDecimal calculated(String month) {
        sak.maaned(month);
        return Beloepslesing.les(sak.overskrift().replace(" per måned", "").replace("kr", ""))
                .orElseThrow();
    }

    private static String kroner(BigDecimal amount) {
        return Talltekst.kroner(amount);
    }

    private ControlShown shown() {
        return Objects.requireNonNull(panel.shownProperty().get());
    }
}
