package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Two households side by side in one session: each window has its own, and what empties or hides one does it to both. */
class TwoWindowsTest extends ApplicationTest {
    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Sammenkobling deler;

    @SuppressWarnings("NullAway.Init")
    private Stage foerste;

    @Override
    public void start(Stage primary) {
        foerste = primary;
        deler = Vindu.innred(primary, new Oevelse(), _ -> {});
        primary.setWidth(640);
        primary.setHeight(720);
        primary.setX(0);
        primary.setY(0);
        primary.show();
        deler.startTjenester(() -> {});
    }

    @AfterEach
    void avslutt() {
        interact(() -> List.copyOf(Window.getWindows()).forEach(w -> {
            if (!w.equals(foerste)) {
                w.hide();
            }
        }));
        deler.close();
    }

    private Stage andre() {
        return (Stage) Window.getWindows().stream()
                .filter(w -> w instanceof Stage && !w.equals(foerste))
                .findFirst()
                .orElseThrow();
    }

    private static String sak(Stage vindu) {
        return ((Labeled) vindu.getScene().lookup(".case-title")).getText();
    }

    private static boolean vises(Stage vindu) {
        Node ramme = vindu.getScene().lookup(".case-title");
        while (ramme != null) {
            if (!ramme.isVisible()) {
                return false;
            }
            ramme = ramme.getParent();
        }
        return true;
    }

    private void velg(Stage vindu, int husstand) {
        await(() -> vindu.getScene().getRoot().lookupAll(".practice-button").size() >= 10);
        interact(() -> {
            ((Button) List.copyOf(vindu.getScene().getRoot().lookupAll(".practice-button"))
                            .get(husstand))
                    .fire();
        });
        await(() -> sak(vindu).startsWith("Sak ØVELSE"));
    }

    private void aapneEtTil() {
        await(() -> foerste.getScene().getRoot().lookupAll(".practice-button").size() >= 10);
        interact(() -> ((Button) foerste.getScene().lookup("#newWindow")).fire());
    }

    @Test
    void hvertVinduHarSinHusstandOgAltToemmesSamtidig() {
        aapneEtTil();
        velg(foerste, 0);
        Stage andre = andre();
        velg(andre, 3);
        assertThat(List.of(sak(foerste), sak(andre))).containsExactly("Sak ØVELSE-H01", "Sak ØVELSE-H04");
        Picture.save(andre, Path.of("target/bilder/to-vinduer-andre.png"));
        interact(() -> Platform.runLater(((Button) andre.getScene().lookup("#empty"))::fire));
        await(() -> lookup("Tøm økten").tryQuery().isPresent());
        interact(() -> lookup("Tøm økten").queryAs(Button.class).fire());
        await(() -> sak(foerste).equals(sak(andre)));
        assertThat(sak(foerste)).isEqualTo("Ingen sak er åpen");
    }

    @Test
    void skjulesOgVisesSammen() {
        aapneEtTil();
        velg(foerste, 0);
        interact(() -> andre().requestFocus());
        push(KeyCode.F9);
        assertThat(List.of(vises(foerste), vises(andre()))).containsExactly(false, false);
        push(KeyCode.F9);
        assertThat(List.of(vises(foerste), vises(andre()))).containsExactly(true, true);
    }

    @Test
    void detFoersteVinduetStaarNaarDetAndreLukkes() {
        aapneEtTil();
        velg(foerste, 0);
        velg(andre(), 3);
        Stage andre = andre();
        interact(andre::hide);
        assertThat(sak(foerste)).isEqualTo("Sak ØVELSE-H01");
        assertThat(deler.felles().vinduer()).containsExactly(deler);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("det ventede skjedde ikke", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
