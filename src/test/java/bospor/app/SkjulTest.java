package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing can be read over a shoulder: blank screen, hidden figures, masked numbers; and what expiry leaves. */
class SkjulTest extends Vindustest {
    private final TestOppstart oppstart = new TestOppstart();
    private final AtomicReference<Instant> naa = new AtomicReference<>(Instant.parse("2026-11-21T10:00:00Z"));

    @Override
    Sammenkobling innred(Stage vindu) {
        return Proevevindu.innred(vindu, oppstart, naa::get);
    }

    @Test
    void forlattSkjermBlirBlankOgKommerIgjenMedEnTastSomIkkeGjoerNoeAnnet() {
        aapneSak();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> selected("Slå opp"));
        TextField sak = lookup("#caseReference").queryAs(TextField.class);
        clickOn(sak);
        String foer = sak.getText();
        gaar(Duration.ofMinutes(5));
        await(this::dekket);
        assertThat(lookup("#frame").query().isVisible()).isFalse();
        bilde("skjul-blank");

        moveTo("#coverText").moveBy(20, 20);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dekket()).as("en mus som flytter seg vekker ikke").isTrue();

        push(KeyCode.X);
        await(() -> !dekket());
        assertThat(sak.getText()).isEqualTo(foer);
        assertThat(sak.isFocused()).isTrue();
        assertThat(oppstart.lagret).isNotEmpty();
        push(KeyCode.END).write("y");
        assertThat(sak.getText()).isEqualTo(foer + "y");
    }

    @Test
    void etterGrensenVarslesDetOgFortsettBeholderMensUtloepToemmer() {
        aapneSak();
        gaar(Duration.ofMinutes(15));
        await(() -> dekket() && tekst("#coverText").startsWith("Opplysningene slettes"));
        bilde("skjul-varsel");
        clickOn("Fortsett");
        await(() -> !dekket());
        assertThat(tekst(".case-title")).isEqualTo("Sak ØVELSE-H01");

        clickOn("Oppslagslogg").clickOn("#person").write("14838740228");
        Stage dialog = vinduVedSidenAv();
        gaar(Duration.ofMinutes(16));
        await(() -> oppstart.lagret.isEmpty());
        assertThat(dialog.isShowing()).as("et vindu ved siden av").isFalse();
        await(() -> tekst(".case-title").equals("Ingen sak er åpen"));
        assertThat(dekket()).isFalse();
        assertThat(lookup("#number").queryAs(TextField.class).getText()).isEmpty();
        bilde("skjul-utloept");
        clickOn("Oppslagslogg");
        assertThat(lookup("#person").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void detSomErHalvskrevetErDerEtterLaasMenIkkeEtterUtloep() {
        aapneSak();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> lookup("#document").tryQuery().isPresent());
        interact(() -> {
            skriv("#document", "leiekontrakt fra ma");
            skriv("#children", "9 og");
            skriv("#amounts .amount", "87x");
        });
        List<String> skrevet = List.of("leiekontrakt fra ma", "9 og", "87x");
        push(KeyCode.F9).push(KeyCode.F9);
        assertThat(staar()).isEqualTo(skrevet);
        gaar(Duration.ofMinutes(5));
        await(this::dekket);
        push(KeyCode.X);
        await(() -> !dekket());
        assertThat(staar()).isEqualTo(skrevet);

        gaar(Duration.ofMinutes(16));
        await(() -> oppstart.lagret.isEmpty());
        aapneSak();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> lookup("#document").tryQuery().isPresent());
        assertThat(staar()).doesNotContainAnyElementsOf(skrevet);
        assertThat(interact(() -> lookup("#document").queryAs(TextField.class).undo()))
                .isNotNull();
        assertThat(staar()).as("heller ikke ved å angre").doesNotContainAnyElementsOf(skrevet);
    }

    private void skriv(String hvor, String hva) {
        lookup(hvor).queryAs(TextField.class).setText(hva);
    }

    private List<String> staar() {
        return Stream.of("#document", "#children", "#amounts .amount")
                .map(hvor -> lookup(hvor).queryAs(TextField.class).getText())
                .toList();
    }

    @Test
    void f9OgEscapeToGangerSkjulerMedEnGangUtenAaAvslutte() {
        aapneSak();
        push(KeyCode.F9);
        await(this::dekket);
        bilde("skjul-f9");
        push(KeyCode.X);
        assertThat(dekket()).as("bare F9 eller knappen viser igjen").isTrue();
        push(KeyCode.F9);
        await(() -> !dekket());

        interact(() -> {
            escape();
            escape();
        });
        await(this::dekket);
        clickOn("Vis igjen");
        await(() -> !dekket());
        assertThat(tekst(".case-title")).isEqualTo("Sak ØVELSE-H01");
        assertThat(oppstart.lagret).isNotEmpty();
    }

    @Test
    void gyldigNummerErMaskertTilF8ErTrykketIFeltet() {
        await(() -> lookup(".practice .button").tryQuery().isPresent());
        clickOn("#number").write("14838740228").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        Label maske = lookup("#mask").queryAs(Label.class);
        assertThat(maske.isVisible()).isTrue();
        assertThat(maske.getText()).isEqualTo("*** ***28");
        bilde("skjul-nummer");

        clickOn("#number");
        assertThat(maske.isVisible()).isTrue();
        push(KeyCode.F8);
        assertThat(maske.isVisible()).isFalse();
        push(KeyCode.TAB);
        assertThat(maske.isVisible()).isTrue();

        moveTo("#number").push(KeyCode.F8);
        assertThat(maske.isVisible()).isFalse();
        moveTo("#caseReference");
        assertThat(maske.isVisible()).isTrue();
    }

    @Test
    void toemNaaTarMedDetSomErKopiert() {
        await(() -> lookup(".practice .button").tryQuery().isPresent());
        clickOn("#number").write("14838740228");
        push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        assertThat(utklipp()).isEqualTo("14838740228");

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() -> lookup(".dialog-pane").tryQuery().isPresent());
        clickOn("Tøm økten");
        await(() -> utklipp() == null || utklipp().isEmpty());
    }

    private Stage vinduVedSidenAv() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Stage dialog = new Stage();
            dialog.initOwner(stage);
            dialog.setScene(new Scene(new Label("noe om saken")));
            dialog.show();
            return dialog;
        });
    }

    /** Fired straight away: on a busy machine the robot may take longer between two keys than a person does. */
    private void escape() {
        for (var slag : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(stage.getScene(), new KeyEvent(slag, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }

    private String utklipp() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> String.valueOf(Clipboard.getSystemClipboard().getString()).replace("null", ""));
    }

    private void aapneSak() {
        await(() -> lookup(".practice .button").tryQuery().isPresent());
        clickOn("AAP og deltidsjobb");
        await(() -> selected("Tidslinje"));
        await(() -> !oppstart.lagret.isEmpty());
    }

    private void gaar(Duration tid) {
        naa.updateAndGet(t -> t.plus(tid));
    }

    private boolean dekket() {
        return lookup("#cover").tryQuery().filter(Node::isVisible).isPresent();
    }

    private String tekst(String hva) {
        return ((Labeled) lookup(hva).query()).getText();
    }

    private void bilde(String navn) {
        WaitForAsyncUtils.waitForFxEvents();
        Picture.save(stage, Path.of("target/bilder/" + navn + ".png"));
    }
}
