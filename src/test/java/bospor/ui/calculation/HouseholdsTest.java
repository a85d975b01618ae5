package bospor.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Boligfelt;
import bospor.domain.Termin;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Noekkeltall;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration households through the view models and the real rules; the bases are those of the hand calculation. */
class HouseholdsTest {
    private final OpenCase openCase = new OpenCase();

    @Test
    void almaApril2025TellerToTredelerNaarTreUtbetalingerErBekreftet() {
        CalculationViewModel model = open(Testhusstander.h01(), Termin.av(2025, 4));
        assertThat(basis(model)).isEqualByComparingTo("35200");
        model.income()
                .persons()
                .getFirst()
                .posts()
                .getFirst()
                .threePaymentsProperty()
                .set(true);
        assertThat(basis(model)).isEqualByComparingTo("25500");
    }

    @Test
    void almaSeptember2025() {
        CalculationViewModel model = open(Testhusstander.h01(), Termin.av(2025, 9));
        model.income()
                .persons()
                .getFirst()
                .posts()
                .getFirst()
                .threePaymentsProperty()
                .set(true);
        assertThat(basis(model)).isEqualByComparingTo("26860");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # The household of two, by the rates of the month
        2025-01, 66192.25
        2025-06, 68082.67
        2025-07, 66892.67
        # Liv has moved to an institution in September
        2025-10, 42961.67
        """)
    void kaareOgLiv(String month, BigDecimal expected) {
        Termin termin = Termin.les(month);
        CalculationViewModel model = open(Testhusstander.h09(), Termin.av(2025, 10));
        model.household().adults().get(1).inHouseholdProperty().set(false);
        model.monthProperty().set(termin);
        assertThat(basis(model).setScale(2, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
    }

    @Test
    void davidOgElinJanuar2026() {
        CalculationViewModel model = open(Testhusstander.h04(), Termin.av(2026, 1));
        model.household().children().textProperty().set("9, 6");
        assertThat(basis(model)).isEqualByComparingTo("53890");
        assertThat(model.breakdown().asText())
                .contains("Innrapportert for januar\u00a02026 av org.nr. 310\u00a0000\u00a0051, timelønn")
                .contains("Vekt for David (søker): 1,00")
                .contains("Vekt for barn på 6 år: 0,15")
                .contains("Ført av saksbehandler")
                .doesNotContain("310000051");
    }

    private CalculationViewModel open(AapenSak sak, Termin month) {
        CalculationViewModel model = new CalculationViewModel(
                new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
                new StatligBostoette()::beregn,
                new DirectWork(),
                Names.ofKommuner(_ -> Optional.empty()),
                _ -> Optional.empty(),
                Drafts.NONE);
        openCase.open(sak);
        model.housing().kommuneProperty().set("1804");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("14 800");
        model.monthProperty().set(month);
        return model;
    }

    private static BigDecimal basis(CalculationViewModel model) {
        return Optional.ofNullable(model.calculationProperty().get())
                .flatMap(c -> c.resultat().noekkeltall("inntektsgrunnlagPerMaaned"))
                .map(Noekkeltall::verdi)
                .orElseThrow();
    }
}
