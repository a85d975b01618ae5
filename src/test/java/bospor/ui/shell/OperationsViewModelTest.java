package bospor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Driftsmelding;
import bospor.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperationsViewModelTest {
    private static final LocalDate IDAG = LocalDate.of(2026, 2, 12);

    private final OperationsViewModel strip = new OperationsViewModel(Texts.of(ShellController.class));

    @Test
    void denNyesteVisesFoerstOgHverLukkesForSeg() {
        strip.offer(
                List.of(melding("Eldst", LocalDate.of(2026, 1, 30)), melding("Nyest", LocalDate.of(2026, 2, 11))),
                IDAG);
        assertThat(strip.headlineProperty().get())
                .isEqualTo("Fra Skatteetaten: 11.02.2026 · Drift, inntekt · Nyest (og 1 til)");
        assertThat(strip.hasPage().get()).isTrue();
        strip.dismiss();
        assertThat(strip.headlineProperty().get()).isEqualTo("Fra Skatteetaten: 30.01.2026 · Drift, inntekt · Eldst");
        strip.dismiss();
        assertThat(strip.headlineProperty().get()).isEmpty();
        assertThat(strip.shownProperty().get()).isNull();
    }

    @Test
    void gamleOgUdaterteMeldingerForstyrrerIngen() {
        strip.offer(List.of(melding("Gammel", LocalDate.of(2026, 1, 28)), melding("Uten dato", null)), IDAG);
        assertThat(strip.headlineProperty().get()).isEmpty();
    }

    @Test
    void ingenMeldingerErIngenStripe() {
        strip.offer(List.of(), IDAG);
        assertThat(strip.headlineProperty().get()).isEmpty();
        assertThat(strip.hasPage().get()).isFalse();
    }

    private static Driftsmelding melding(String tittel, @Nullable LocalDate dato) {
        return new Driftsmelding(tittel, dato, List.of("Drift", "inntekt"), "Tekst", "https://eksempel.no/melding");
    }
}
