package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private final OpenCase openCase = new OpenCase();
    private final TimelineViewModel vm = new TimelineViewModel(
            new Tidslinjevalg(),
            () -> Testhusstander.DEMODAG,
            Testhusstander::navn,
            new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
            new DirectWork());

    private Utsnitt utsnitt() {
        return Objects.requireNonNull(vm.utsnittProperty().get());
    }

    @Test
    void starterPaaSisteKompletteMaanedMedPosteneVist() {
        openCase.open(Testhusstander.h04());
        Testhusstander.aapneAlt(vm);
        assertThat(vm.markoerProperty().get()).isEqualTo(new Markoer(YearMonth.of(2026, 1), null));
        assertThat(vm.poster())
                .extracting(Postlinje::tekst)
                .containsExactly(
                        "David",
                        "Kystbuss Demo AS",
                        "Timelønn",
                        "Uregelmessige tillegg",
                        "Elin",
                        "Sykehjem Demo KF",
                        "Fastlønn",
                        "Uregelmessige tillegg");
    }

    @Test
    void utenSakErAltTomt() {
        openCase.open(Testhusstander.h04());
        openCase.close();
        assertThat(vm.tidslinjeProperty().get()).isNull();
        assertThat(vm.utsnittProperty().get()).isNull();
        assertThat(vm.poster()).isEmpty();
    }

    @Test
    void pilTilSidenFlytterOgsaaMaanedeneSomVises() {
        openCase.open(Testhusstander.h04());
        vm.zoom(3);
        assertThat(utsnitt().maaneder())
                .containsExactly(YearMonth.of(2025, 11), YearMonth.of(2025, 12), YearMonth.of(2026, 1));
        vm.flytt(-5);
        assertThat(utsnitt().maaneder())
                .containsExactly(YearMonth.of(2025, 8), YearMonth.of(2025, 9), YearMonth.of(2025, 10));
        vm.flytt(-10_000);
        assertThat(vm.markoerProperty().get()).isEqualTo(new Markoer(YearMonth.of(2025, 1), null));
        vm.flytt(10_000);
        assertThat(vm.markoerProperty().get()).isEqualTo(new Markoer(YearMonth.of(2026, 1), null));
    }

    @Test
    void pilOppGaarGjennomKildeneIMaanedenOgTilbakeTilMaaneden() {
        openCase.open(Testhusstander.h01());
        List<String> gang = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            vm.flyttKilde(1);
            Inntektsserie serie = utsnitt()
                    .tidslinje()
                    .serie(Objects.requireNonNull(vm.markoerProperty().get()).serie());
            gang.add(serie == null ? "måneden" : serie.type());
        }
        assertThat(gang).containsExactly("Arbeidsavklaringspenger (AAP)", "Timelønn", "måneden");
    }

    @Test
    void enSkjultKildeErIkkeIBildetsSumMenHovedtalleneStaar() {
        openCase.open(Testhusstander.h01());
        String timeloenn = utsnitt().tidslinje().serier().get(1).id();
        vm.vis(Set.of(timeloenn), false);
        assertThat(utsnitt().sum(YearMonth.of(2025, 1))).isEqualTo(Kroner.av(19_400));
        assertThat(Hovedtall.av(utsnitt().tidslinje()).rader().getFirst().tall().getFirst())
                .isEqualTo("26\u00A0460\u00A0kr");
        vm.vis(Set.of(timeloenn), true);
        assertThat(utsnitt().sum(YearMonth.of(2025, 1))).isEqualTo(Kroner.av(25_600));
    }

    @Test
    void nyttSvarPaaSammeSakBeholderStedet() {
        openCase.open(Testhusstander.h04());
        Markoer mars = new Markoer(YearMonth.of(2025, 3), null);
        vm.velg(mars);
        openCase.open(Testhusstander.h04(
                "H04", Testhusstander.h04MedFeil().oppslag().personer().getLast()));
        assertThat(vm.markoerProperty().get()).isEqualTo(mars);
        openCase.open(Testhusstander.h01());
        assertThat(vm.markoerProperty().get()).isEqualTo(new Markoer(YearMonth.of(2026, 1), null));
    }
}
