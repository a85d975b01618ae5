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
import bospor.ui.shell.ShellViewModel.Cover;
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
            new Session(
                    Session.Environment.TRAINING,
                    LocalDate.of(2026, 2, 12),
                    Duration.ofMinutes(15),
                    () -> now,
                    () -> now.toEpochMilli() * 1_000_000,
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
        assertThat(shell.timeLeft().get()).isEqualTo("Økten tømmes om 15 min");
        assertThat(shell.coverProperty().get()).isEqualTo(Cover.NONE);

        pass(Duration.ofMinutes(4));
        assertThat(shell.coverProperty().get()).isEqualTo(Cover.BLANK);
        pass(Duration.ofMinutes(10));
        assertThat(shell.coverProperty().get()).isEqualTo(Cover.WARNING);
        assertThat(shell.coverText().get()).startsWith("Opplysningene slettes fra maskinen om 59 sek.");
    }

    @Test
    void blankSkjermKommerIgjenMedEttTrykkOgDataErIBehold() {
        open();
        shell.goTo(ViewId.TIMELINE);
        pass(Duration.ofMinutes(14));
        shell.touch();
        assertThat(shell.coverProperty().get()).as("en mus som flytter seg").isEqualTo(Cover.BLANK);
        shell.wake();

        assertThat(shell.coverProperty().get()).isEqualTo(Cover.NONE);
        assertThat(shell.viewProperty().get()).isEqualTo(ViewId.TIMELINE);
        assertThat(openCase.sak()).isNotNull();
        assertThat(emptied).isZero();
    }

    @Test
    void escapeToGangerSkjulerMenIkkeToMedEnPauseImellom() {
        shell.escape();
        pass(Duration.ofSeconds(1));
        shell.escape();
        assertThat(shell.coverProperty().get()).isEqualTo(Cover.NONE);
        shell.escape();
        assertThat(shell.coverProperty().get()).isEqualTo(Cover.HIDDEN);
        assertThat(emptied).isZero();

        shell.toggleHidden();
        assertThat(shell.coverProperty().get()).isEqualTo(Cover.NONE);
    }

    @Test
    void detSomErSkjultForblirSkjultNaarSkjermenHarVaertBlank() {
        shell.toggleHidden();
        pass(Duration.ofMinutes(6));
        shell.wake();

        assertThat(shell.coverProperty().get()).isEqualTo(Cover.HIDDEN);
    }

    @Test
    void bruktTastaturStillerKlokkenTilbake() {
        pass(Duration.ofMinutes(4));
        shell.touch();
        pass(Duration.ofMinutes(4));

        assertThat(shell.coverProperty().get()).isEqualTo(Cover.NONE);
        assertThat(emptied).isZero();
    }

    @Test
    void forlattProgramToemmesAvSegSelvOgSierFra() {
        open();
        shell.goTo(ViewId.CALCULATION);
        pass(Duration.ofMinutes(16));

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
