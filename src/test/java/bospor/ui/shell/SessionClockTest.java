package bospor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.shell.SessionClock.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionClockTest {
    private Instant wall = Instant.parse("2026-11-21T10:00:00Z");
    private long machine;
    private int expired;
    private final SessionClock clock =
            new SessionClock(() -> wall, () -> machine, Duration.ofMinutes(15), () -> expired++);

    @Test
    void etterEnTredjedelBlirSkjermenBlankEtterGrensenVarslesDetOgEttMinuttSenereErDetSlutt() {
        assertThat(stageAfter(Duration.ofMinutes(5).minusSeconds(1))).isEqualTo(Stage.IN_USE);
        assertThat(stageAfter(Duration.ofSeconds(1))).isEqualTo(Stage.BLANK);
        assertThat(stageAfter(Duration.ofMinutes(10).minusSeconds(1))).isEqualTo(Stage.BLANK);
        assertThat(stageAfter(Duration.ofSeconds(1))).isEqualTo(Stage.WARNING);
        assertThat(clock.leftProperty().get()).isEqualTo(Duration.ofSeconds(60));
        stageAfter(Duration.ofSeconds(59));
        assertThat(expired).isZero();
        stageAfter(Duration.ofSeconds(1));
        assertThat(expired).isEqualTo(1);
    }

    @Test
    void enSomErDerIgjenFaarHeleTiden() {
        stageAfter(Duration.ofMinutes(15));
        clock.touch();

        assertThat(clock.stageProperty().get()).isEqualTo(Stage.IN_USE);
        assertThat(clock.leftProperty().get()).isEqualTo(Duration.ofMinutes(16));
    }

    @Test
    void etterUtloepHvilerKlokkenTilNoenErDerIgjen() {
        stageAfter(Duration.ofHours(1));
        stageAfter(Duration.ofHours(1));
        assertThat(expired).isEqualTo(1);

        clock.touch();
        stageAfter(Duration.ofHours(1));
        assertThat(expired).isEqualTo(2);
    }

    @Test
    void enVeggklokkeSomStillesTilbakeGirIkkeLengerTid() {
        wall = wall.minus(Duration.ofHours(3));
        machine += Duration.ofMinutes(16).toNanos();
        clock.tick();

        assertThat(expired).isEqualTo(1);
    }

    @Test
    void enMaskinSomHarSovetForbiGrensenToemmerNaarDenVaakner() {
        wall = wall.plus(Duration.ofHours(9));
        clock.tick();

        assertThat(expired).isEqualTo(1);
    }

    private Stage stageAfter(Duration time) {
        wall = wall.plus(time);
        machine += time.toNanos();
        clock.tick();
        return clock.stageProperty().get();
    }
}
