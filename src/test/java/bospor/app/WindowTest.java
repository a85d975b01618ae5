package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feilart;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Foedselsnummer;
import bospor.ui.common.Await;
import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on the headless platform, at the size of a full-HD screen enlarged to 150 %. */
class WindowTest extends ApplicationTest {
    private static final Foedselsnummer ALMA = Foedselsnummer.av("14838740228");
    private static final Foedselsnummer ELIN = Foedselsnummer.av("30819144016");

    private final TestOppstart oppstart = new TestOppstart();

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Override
    public void start(Stage primary) {
        stage = primary;
        Sammenkobling deler = Proevevindu.innred(stage, oppstart);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        deler.startTjenester();
    }

    @AfterEach
    void lukkAndreVinduer() {
        interact(() -> Window.getWindows().stream()
                .filter(w -> !w.equals(stage))
                .toList()
                .forEach(Window::hide));
    }

    @Test
    void oppslagMedBareTastatur() {
        await(".practice .button");
        shot("soek-tomt");
        write("14838740228").push(KeyCode.CONTROL, KeyCode.L);
        settle();
        write("30819144016").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        write("Søknad om kommunal bostøtte")
                .push(KeyCode.TAB)
                .write("2026/0014")
                .push(KeyCode.ENTER);
        awaitView("Tidslinje");
        settle();

        assertThat(oppstart.oppslag.orders).hasSize(1);
        assertThat(text(".case-title")).isEqualTo("Sak 2026/0014");
        assertThat(oppstart.lagret).containsOnlyKeys("2026/0014");
        assertThat(stage.getTitle()).isEqualTo("Bospor");
        shot("etter-oppslag");

        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitView("Slå opp");
        shot("soek-etterpaa");
    }

    @Test
    void feilVisesMensManSkriver() {
        await(".practice .button");
        write("1483874022").push(KeyCode.CONTROL, KeyCode.L);
        settle();
        assertThat(text(".person-row .message")).isEqualTo("Nummeret er for kort. Det skal ha 11 sifre.");
        write("41829047061").push(KeyCode.CONTROL, KeyCode.L);
        settle();
        write("05851661087").push(KeyCode.CONTROL, KeyCode.L);
        settle();
        write("41829047061").push(KeyCode.ENTER);
        settle();
        assertThat(oppstart.oppslag.orders).isEmpty();
        shot("soek-feil");
        assertThat(Skjermsjekk.utenNavn(stage.getScene().getRoot())).isEmpty();
        assertThat(Skjermsjekk.avkuttet(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void fremdriftAvbruddOgDelerSomMangler() throws InterruptedException {
        oppstart.oppslag.fails(ELIN, Oppslagsdel.INNTEKT, Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE);
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(2);
        oppstart.oppslag.beforeAnswer = () -> {
            asked.countDown();
            if (asked.getCount() == 0) {
                waitFor(hold);
            }
        };
        await(".practice .button");
        clickOn("Par med turnus og to barn");
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        settle();
        shot("soek-underveis");
        hold.countDown();
        await(".failure");
        settle();
        shot("soek-mangler");
        assertThat(Skjermsjekk.utenNavn(stage.getScene().getRoot())).isEmpty();
        assertThat(Skjermsjekk.avkuttet(stage.getScene().getRoot())).isEmpty();
        assertThat(text(".lookup .headline")).isEqualTo("3 av 4 deler er hentet.");

        oppstart.oppslag.worksAgain();
        clickOn("Prøv igjen");
        awaitView("Tidslinje");
        assertThat(text(".case-title")).isEqualTo("Sak ØVELSE-H04");
    }

    @Test
    void toemNaaSpoerOgToemmer() {
        await(".practice .button");
        clickOn("AAP og deltidsjobb");
        awaitView("Tidslinje");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(".dialog-pane");
        shot("toem-dialog");
        clickOn("Behold");
        assertThat(oppstart.lagret).isNotEmpty();

        clickOn("Tøm nå");
        await(".dialog-pane");
        clickOn("Tøm økten");
        awaitView("Slå opp");
        settle();
        assertThat(text(".case-title")).isEqualTo("Ingen sak er åpen");
        assertThat(oppstart.lagret).isEmpty();
        shot("toemt");
    }

    @Test
    void omBospor() {
        clickOn("Om Bospor");
        settle();
        shot("om");
        assertThat(Skjermsjekk.utenNavn(stage.getScene().getRoot())).isEmpty();
        assertThat(Skjermsjekk.avkuttet(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void smaltVinduBrytesOgRuller() {
        await(".practice .button");
        interact(() -> {
            stage.setWidth(853);
            stage.setHeight(480);
        });
        settle();
        shot("soek-smal");
        assertThat(Skjermsjekk.utenNavn(stage.getScene().getRoot())).isEmpty();
        assertThat(Skjermsjekk.avkuttet(stage.getScene().getRoot())).isEmpty();
        ScrollPane content = lookup(".content").queryAs(ScrollPane.class);
        interact(() -> content.setVvalue(1));
        shot("soek-smal-nederst");
        oppstart.oppslag.fails(ALMA, Oppslagsdel.INNTEKT, Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE);
        clickOn("AAP og deltidsjobb");
        await(".failure");
        // It is scrolled to when it has been laid out.
        Await.until(() ->
                lookup(".lookup .headline").queryAllAs(Node.class).stream().allMatch(this::isOnScreen));
        shot("soek-smal-oppslag");
        assertThat(Skjermsjekk.avkuttet(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void oevelseshusstanderNaasVedAaRulle() {
        await(".practice .button");
        interact(() -> {
            stage.setWidth(853);
            stage.setHeight(480);
        });
        settle();
        ScrollPane content = lookup(".content").queryAs(ScrollPane.class);
        interact(() -> content.setVvalue(1));
        settle();
        assertThat(lookup(".practice-button").queryAllAs(Node.class)).anyMatch(this::isOnScreen);
    }

    private boolean isOnScreen(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMaxY() <= stage.getScene().getHeight() && bounds.getMinY() >= 0;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shot(String name) {
        settle();
        Picture.save(stage, Path.of("target/bilder/" + name + ".png"));
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(String query) {
        Await.until(() -> lookup(query).tryQuery().isPresent());
    }

    private void awaitView(String name) {
        Await.until(() -> lookup(".navigation .toggle-button").queryAllAs(ToggleButton.class).stream()
                .anyMatch(b -> b.isSelected() && b.getText().equals(name)));
    }

    private String text(String query) {
        return ((Labeled) lookup(query).query()).getText();
    }
}
