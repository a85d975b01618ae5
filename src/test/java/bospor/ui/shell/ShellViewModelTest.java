package bospor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Oppslag;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import bospor.ui.common.Dialogs.Question;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final OpenCase openCase = new OpenCase();
    private final List<Question> asked = new ArrayList<>();
    private boolean answer = true;
    private int emptied;
    private final ShellViewModel shell = new ShellViewModel(
            openCase,
            new ShellViewModel.Session(
                    ShellViewModel.Environment.TRAINING,
                    LocalDate.of(2026, 2, 12),
                    Duration.ofMinutes(15),
                    () -> now,
                    done -> {
                        emptied++;
                        done.run();
                    }),
            question -> {
                asked.add(question);
                return answer;
            },
            Texts.of(ShellController.class));

    @Test
    void banneretSierAtDetErOevelseOgHvilkenDato() {
        assertThat(shell.banner()).isEqualTo("Øvelsesmodus – bare oppdiktede personer. Dato i øvelsen: 12.02.2026");
    }

    @Test
    void tidslinjenKanIkkeAapnesUtenSak() {
        shell.goTo(ViewId.TIMELINE);

        assertThat(shell.available(ViewId.TIMELINE).get()).isFalse();
        assertThat(shell.viewProperty().get()).isEqualTo(ViewId.SEARCH);
    }

    @Test
    void aapenSakVisesMedMaskerteNumre() {
        open();
        shell.goTo(ViewId.TIMELINE);

        assertThat(shell.viewProperty().get()).isEqualTo(ViewId.TIMELINE);
        assertThat(shell.caseTitle().get()).isEqualTo("Sak 2026/0014");
        assertThat(shell.caseMembers().get()).isEqualTo("Alma Testbakken (slutter på 28)");
    }

    @Test
    void klokkenTellerNedIMinutterOgTilSluttISekunder() {
        pass(Duration.ofSeconds(61));
        assertThat(shell.timeLeft().get()).isEqualTo("Økten tømmes om 14 min");
        assertThat(shell.warning().get()).isFalse();

        pass(Duration.ofMinutes(12));
        assertThat(shell.warning().get()).isTrue();
        assertThat(shell.warningText().get()).isEqualTo("Opplysningene slettes fra maskinen om 2 min.");

        pass(Duration.ofSeconds(100));
        assertThat(shell.timeLeft().get()).isEqualTo("Økten tømmes om 19 sek");
    }

    @Test
    void bruktTastaturStillerKlokkenTilbake() {
        pass(Duration.ofMinutes(14));
        shell.touch();
        pass(Duration.ofMinutes(14));

        assertThat(emptied).isZero();
    }

    @Test
    void forlattProgramToemmesAvSegSelvOgSierFra() {
        open();
        shell.goTo(ViewId.CALCULATION);
        pass(Duration.ofMinutes(15));

        assertThat(emptied).isEqualTo(1);
        assertThat(openCase.sak()).isNull();
        assertThat(shell.viewProperty().get()).isEqualTo(ViewId.SEARCH);
        assertThat(shell.noticeProperty().get()).contains("ingen hadde brukt Bospor");
        assertThat(asked).isEmpty();
    }

    @Test
    void toemNaaSpoerFoerstMedEtVerbPaaKnappen() {
        open();
        answer = false;
        shell.askToEmpty();
        assertThat(emptied).isZero();
        assertThat(asked)
                .singleElement()
                .extracting(Question::verb, Question::keep)
                .containsExactly("Tøm økten", "Behold");

        answer = true;
        shell.askToEmpty();
        assertThat(emptied).isEqualTo(1);
        assertThat(openCase.sak()).isNull();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        shell.tick();
    }

    private void open() {
        Foedselsnummer alma = Foedselsnummer.av("14838740228");
        openCase.open(new AapenSak(
                "2026/0014",
                "Søknad",
                List.of(new Husstandsmedlem(alma, "Alma Testbakken")),
                new Oppslag(now, new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)), List.of())));
    }
}
