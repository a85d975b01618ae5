package bospor.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Testhusstander;
import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import bospor.ui.common.details.OpenDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalculationSheetsTest {
    private final OpenCase openCase = new OpenCase();
    private final CalculationViewModel model = new CalculationViewModel(
            new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
            new StatligBostoette()::beregn,
            new DirectWork(),
            Names.ofKommuner(_ -> Optional.of("Tromsø")),
            _ -> Optional.of(
                    new Boligforslag(Kroner.av(9450), new Kommunenummer("5501"), List.of(), "forslag fra øvelsen")),
            Drafts.NONE);

    @BeforeEach
    void aapne() {
        openCase.open(Testhusstander.h01());
    }

    private Regneark sheets(boolean numre) {
        Calculation c = Objects.requireNonNull(model.calculationProperty().get());
        Line lines = Objects.requireNonNull(model.breakdown().rootProperty().get());
        return new CalculationSheets(Texts.of(CalculationViewModel.class))
                .of(c.resultat(), lines, numre ? Testhusstander.h01().medlemmer() : List.of());
    }

    @Test
    void hverLinjeIForklaringenErEnRadMedSinVerdiSomTall() {
        Calculation c = Objects.requireNonNull(model.calculationProperty().get());
        Line lines = Objects.requireNonNull(model.breakdown().rootProperty().get());

        Ark breakdown = sheets(false).ark().get(1);

        assertThat(breakdown.rader()).hasSize((int) lines.all().count());
        assertThat(breakdown.rader().getFirst())
                .startsWith(
                        Celle.tall(0),
                        Celle.tekst("Bostøtte per måned"),
                        Celle.beloep(c.resultat().beloepPerMaaned()),
                        Celle.tekst("kr/mnd"));
        assertThat(breakdown.rader()).extracting(r -> r.get(1)).contains(new Celle.Tekst("Inntekt, Alma (søker)", 8));
    }

    @Test
    void satseneHarDatoerSomDatoer() {
        Ark rates = sheets(false).ark().get(2);

        assertThat(rates.rader()).isNotEmpty().allMatch(r -> r.get(3) instanceof Celle.Dato);
    }

    @Test
    void foedselsnummerErBareMedNaarNoenBerOmDet() {
        assertThat(sheets(false).toString()).doesNotContain("148387");
        assertThat(sheets(true).ark().getLast().rader())
                .containsExactly(List.of(Celle.tekst("Alma"), Celle.tekst("148387 40228")));
    }
}
