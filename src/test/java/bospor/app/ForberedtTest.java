package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.Await;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A view that was dressed in another scene comes into a window that has all its style sheets already. */
class ForberedtTest extends ApplicationTest {
    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Override
    public void start(Stage primary) {
        stage = primary;
    }

    @Test
    void javafxKlagerIkkePaaVisningenSomBleBygdPaaForhaand() {
        List<String> klager = new CopyOnWriteArrayList<>();
        try (Skjermklager _ = new Skjermklager(klager::add)) {
            slaaOpp();
            // The style sheets of the first time are there from the start.
            slaaOpp();
        }

        assertThat(klager).isEmpty();
    }

    private void slaaOpp() {
        AtomicReference<Sammenkobling> deler = new AtomicReference<>();
        interact(() -> {
            deler.set(Proevevindu.innred(stage, new Oevelse()));
            stage.show();
            deler.get().startTjenester();
        });
        Await.until(() -> lookup(".practice-button").queryAll().size() >= 10);
        interact(() -> lookup(".practice-button").<ButtonBase>query().fire());
        Await.until(() -> lookup("Renhold Demo AS").tryQuery().isPresent());
        interact(() -> deler.get().close());
    }
}
