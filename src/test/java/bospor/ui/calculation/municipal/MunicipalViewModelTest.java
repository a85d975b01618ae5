package bospor.ui.calculation.municipal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Ordninger;
import bospor.casework.Regelpakker;
import bospor.casework.Testhusstander;
import bospor.casework.kommunal.Kommunalordning;
import bospor.casework.kommunal.Kommunalregler;
import bospor.casework.kommunal.Ordningsfelt;
import bospor.domain.Beregningsinndata;
import bospor.rules.Ordning;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.DirectWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MunicipalViewModelTest {
    private static final Regelpakker PAKKER = Regelpakker.innebygde();
    private final Ordninger ordninger = ordninger();
    private final Panelgrunnlag sak = Panelgrunnlag.med(Testhusstander.h01(), ordninger, new DirectWork());
    private final MunicipalViewModel panel = new MunicipalViewModel(
            sak.model(),
            () -> new Kommunalregler(PAKKER, ordninger, List.of("Regelpakken x.json kan ikke brukes: noe er galt.")),
            new DirectWork());

    @Test
    void ordningenTilKommunenVelgesOgSpoerOmDetDenTrenger() {
        panel.setActive(true);
        assertThat(panel.schemes())
                .extracting(Kommunalordning::id)
                .containsExactlyInAnyOrder("kommunal.bodoe", "kommunal.bergen", "kommunal.oslobostoetta");
        assertThat(panel.schemeProperty().get()).isNull();
        assertThat(panel.unusedProperty().get()).isEqualTo("Regelpakken x.json kan ikke brukes: noe er galt.");
        sak.kommune("1804");
        assertThat(scheme().id()).isEqualTo("kommunal.bodoe");
        assertThat(scheme().felter())
                .extracting(Ordningsfelt::navn)
                .containsExactly("bruttoinntektPerAar", "husleiePerAar");
        assertThat(panel.answer().headline()).isEqualTo("Ikke beregnet ennå");
        assertThat(panel.totalProperty().get()).isEmpty();
        sak.kommune("0301");
        assertThat(scheme().id()).isEqualTo("kommunal.oslobostoetta");
    }

    @Test
    void bodoeRegnesMedHusleienFraSakenOgInntektenSomFoeres() {
        panel.setActive(true);
        sak.kommune("1804");
        gross("150 000");
        // The rent is 12 × 9 450; a reasonable one is 29,5 % of the income; the state pays nothing for this month.
        assertThat(sak.overskrift()).isEqualTo("Avslag");
        assertThat(panel.answer().headline()).isEqualTo("5\u00a0762,50\u00a0kr per måned");
        assertThat(panel.totalProperty().get())
                .isEqualTo(
                        "Til sammen 5\u00a0762,50\u00a0kr per måned: statlig 0\u00a0kr og kommunal 5\u00a0762,50\u00a0kr."
                                + " Statlig bostøtte er trukket fra i den kommunale.");
        assertThat(panel.answer().asText())
                .contains("Forutsetning\n    Statlig bostøtte trekkes fra.")
                .contains("[Fra saken]")
                .contains("[Ført av saksbehandler]");
    }

    @Test
    void detSomErRegnetKanBliEtNotatTilFanenForlates() {
        panel.setActive(true);
        sak.kommune("1804");
        assertThat(panel.inputProperty().get()).isNull();
        gross("150 000");
        Beregningsinndata inndata = Objects.requireNonNull(panel.inputProperty().get());
        assertThat(inndata.ordning()).isEqualTo("kommunal.bodoe");
        assertThat(inndata.ordningsdata()).containsEntry("bruttoinntektPerAar", "150000");
        gross("hundre");
        assertThat(panel.inputProperty().get()).isNull();
        gross("150 000");
        assertThat(panel.inputProperty().get()).isEqualTo(inndata);
        panel.setActive(false);
        assertThat(panel.inputProperty().get()).isNull();
        panel.setActive(true);
        assertThat(panel.inputProperty().get()).isEqualTo(inndata);
        sak.openCase().open(Testhusstander.h04());
        assertThat(panel.inputProperty().get()).isNull();
    }

    @Test
    void samordningFoelgerDenStatligeNaarNoeSkrives() {
        panel.setActive(true);
        sak.kommune("1804");
        gross("150 000");
        sak.barn("9, 6");
        assertThat(sak.overskrift()).endsWith("kr per måned");
        String state = sak.overskrift().replace(" per måned", "");
        assertThat(panel.totalProperty().get()).contains("statlig " + state);
    }

    @Test
    void egetValgOgFoertBeloepBlirStaaende() {
        panel.setActive(true);
        sak.kommune("1804");
        panel.fields().amount("husleiePerAar", false).textProperty().set("96 000");
        panel.schemeProperty()
                .set(panel.schemes().stream()
                        .filter(s -> s.id().equals("kommunal.bergen"))
                        .findFirst()
                        .orElseThrow());
        sak.husleie("10 000");
        sak.kommune("0301");
        assertThat(scheme().id()).isEqualTo("kommunal.bergen");
        assertThat(panel.fields().amount("husleiePerAar", false).textProperty().get())
                .isEqualTo("96 000");
        sak.openCase().open(Testhusstander.h04());
        assertThat(panel.fields().amount("husleiePerAar", false).textProperty().get())
                .isNotEqualTo("96 000");
    }

    @Test
    void utenStatligBeregningErDetIngenKommunal() {
        panel.setActive(true);
        sak.kommune("1804");
        gross("150 000");
        sak.husleie("");
        assertThat(panel.answer().headline()).isEqualTo("Ikke beregnet ennå");
        assertThat(panel.totalProperty().get()).isEmpty();
    }

    @Test
    void boliggrensenProevesMedSammeInntekt() {
        panel.setActive(true);
        assertThat(limit().kind()).isEqualTo(LimitViewModel.Kind.UNKNOWN);
        sak.kommune("4601");
        gross("318 000");
        assertThat(limit().kind()).isEqualTo(LimitViewModel.Kind.WITHIN);
        assertThat(limit().headline()).startsWith("Innenfor grensen, med ");
        assertThat(limit().details())
                .startsWith("Bruttoinntekt 318\u00a0000\u00a0kr, grense ")
                .contains("grunnbeløpet");
        assertThat(limit().assumptions()).contains("En inntekt som er lik grensen, er innenfor.");
        gross("900 000");
        assertThat(limit().kind()).isEqualTo(LimitViewModel.Kind.ABOVE);
    }

    private void gross(String text) {
        panel.fields().amount("bruttoinntektPerAar", false).textProperty().set(text);
    }

    private LimitViewModel.Shown limit() {
        return panel.limit().shownProperty().get();
    }

    private Kommunalordning scheme() {
        return Objects.requireNonNull(panel.schemeProperty().get());
    }

    private static Ordninger ordninger() {
        Map<String, Supplier<Ordning>> alle = new LinkedHashMap<>(PAKKER.ordninger());
        alle.put(Beregningsinndata.STATLIG, StatligBostoette::new);
        return new Ordninger(alle);
    }
}
