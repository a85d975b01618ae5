package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Bad days in the window: faults on the screen's thread, no memory in a worker, closing in the middle, many look-ups. */
class RobusthetTest extends Vindustest {
    private final TestOppstart oppstart = new TestOppstart();

    @Override
    Sammenkobling innred(Stage vindu) {
        WaitForAsyncUtils.autoCheckException = false;
        return Proevevindu.innred(vindu, oppstart);
    }

    @Override
    @AfterEach
    void lukk() {
        interact(() -> Window.getWindows().stream()
                .filter(w -> !w.equals(stage))
                .toList()
                .forEach(Window::hide));
        deler.close();
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void unntakPaaSkjermtraadenGirEnKodeOgOektenGaarVidere() {
        Platform.runLater(() -> {
            throw new IllegalStateException("om 14838740228");
        });
        await(() -> lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(lookup(".dialog-pane").queryAs(DialogPane.class).getContentText())
                .containsPattern("koden?: B[0-9A-Z]{6}")
                .doesNotContain("14838740228");
        clickOn("Arbeid videre");
        slaaOpp();
        await(() -> selected("Tidslinje"));
    }

    @Test
    void tomtMinneIEnArbeidstraadStopperOppslagetMenIkkeOekten() {
        oppstart.oppslag.beforeAnswer = () -> {
            throw new OutOfMemoryError("prøve");
        };
        slaaOpp();
        await(() -> lookup(".dialog-pane").tryQuery().isPresent());
        clickOn("Arbeid videre");
        assertThat(((Labeled) lookup(".lookup .headline").query()).getText())
                .startsWith("Oppslaget stoppet på grunn av en feil i Bospor.");

        oppstart.oppslag.beforeAnswer = () -> {};
        slaaOpp();
        await(() -> selected("Tidslinje"));
    }

    @Test
    void vinduSomLukkesMidtIEtOppslagLagrerIngentingEtterpaa() throws Exception {
        CountDownLatch spurt = new CountDownLatch(1);
        CountDownLatch slipp = new CountDownLatch(1);
        CountDownLatch ferdig = new CountDownLatch(1);
        oppstart.oppslag.beforeAnswer = () -> {
            spurt.countDown();
            try {
                slipp.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ferdig.countDown();
        };
        slaaOpp();
        assertThat(spurt.await(60, TimeUnit.SECONDS)).isTrue();
        interact(deler::close);
        slipp.countDown();
        assertThat(ferdig.await(60, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(oppstart.lagret).isEmpty();
        assertThat(lookup(".dialog-pane").tryQuery()).as("ingen feil vises").isEmpty();
    }

    @Test
    void femtiOppslagBrukerIkkeMerMinneEnnFem() {
        long etterFem = 0;
        for (int i = 1; i <= 50; i++) {
            int nr = i;
            slaaOpp();
            await(() -> oppstart.oppslag.orders.size() == nr && selected("Tidslinje"));
            if (i == 5) {
                etterFem = brukt();
            }
        }
        assertThat(brukt()).isLessThan(etterFem + etterFem / 10);
    }

    private void slaaOpp() {
        await(() -> lookup(".navigation .toggle-button").tryQuery().isPresent());
        interact(() -> lookup(".navigation .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(b -> b.getText().equals("Slå opp"))
                .findFirst()
                .orElseThrow()
                .fire());
        await(() -> lookup(".practice .button").tryQuery().isPresent());
        interact(() -> lookup(".practice .button")
                .queryAllAs(Button.class)
                .iterator()
                .next()
                .fire());
    }

    private static long brukt() {
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 5; i++) {
            System.gc();
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
        Runtime maskin = Runtime.getRuntime();
        return maskin.totalMemory() - maskin.freeMemory();
    }
}
