package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.SessionStore;
import bospor.casework.tilsyn.Notatblikk;
import bospor.ui.common.Await;
import bospor.ui.common.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Two households side by side in one session: each window has its own, and what empties or hides one does it to both. */
class TwoWindowsTest extends ApplicationTest {
    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Sammenkobling deler;

    @SuppressWarnings("NullAway.Init")
    private Stage foerste;

    @Override
    public void start(Stage primary) {
        foerste = primary;
        deler = Proevevindu.innred(primary, new MedFiler(new Oevelse(), mappe));
        primary.setWidth(640);
        primary.setHeight(720);
        primary.setX(0);
        primary.setY(0);
        primary.show();
        deler.startTjenester();
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
        Await.until(
                () -> vindu.getScene().getRoot().lookupAll(".practice-button").size() >= 10);
        interact(() -> {
            ((Button) List.copyOf(vindu.getScene().getRoot().lookupAll(".practice-button"))
                            .get(husstand))
                    .fire();
        });
        Await.until(() -> sak(vindu).startsWith("Sak ØVELSE"));
    }

    private void aapneEtTil() {
        Await.until(
                () -> foerste.getScene().getRoot().lookupAll(".practice-button").size() >= 10);
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
        Await.until(() -> lookup("Tøm økten").tryQuery().isPresent());
        interact(() -> lookup("Tøm økten").queryAs(Button.class).fire());
        Await.until(() -> sak(foerste).equals(sak(andre)));
        assertThat(sak(foerste)).isEqualTo("Ingen sak er åpen");
    }

    /** Case, timeline and calculation in one window, a case and the notes of a folder in the other. */
    @Test
    void toemNaaLarIngentingStaaIgjenIVisningeneOgIOekten() throws Exception {
        aapneEtTil();
        velg(foerste, 0);
        Stage andre = andre();
        velg(andre, 3);
        visning(foerste, "Tidslinje");
        Await.until(() -> tekster(foerste).stream().anyMatch(t -> t.contains("Alma")));
        visning(foerste, "Beregning");
        Await.until(() -> !foerste.getScene().lookup("#make").isDisabled());
        interact(() -> ((Button) foerste.getScene().lookup("#make")).fire());
        Await.until(() -> filer().size() == 1);
        visning(andre, "Attestering");
        interact(() -> knapp(andre, "Åpne mappe …").fire());
        Await.until(() -> notater(andre).getItems().size() == 1
                && tekster(andre).stream().anyMatch(t -> t.contains("ØVELSE-H01") && t.contains("utarbeidet av")));
        Await.until(() -> lager().saker().size() == 2);

        interact(() -> Platform.runLater(((Button) foerste.getScene().lookup("#empty"))::fire));
        Await.until(() -> lookup("Tøm økten").tryQuery().isPresent());
        interact(() -> lookup("Tøm økten").queryAs(Button.class).fire());
        Await.until(() -> tekster(foerste).stream().anyMatch(t -> t.startsWith("Økten ble tømt")));

        assertThat(lager().saker()).isEmpty();
        assertThat(notater(andre).getItems()).isEmpty();
        for (Stage vindu : List.of(foerste, andre)) {
            for (String navn : List.of("Tidslinje", "Beregning", "Attestering")) {
                visning(vindu, navn);
                // A window that nobody draws keeps its old letters until somebody does.
                interact(() -> vindu.getScene().snapshot(null));
                assertThat(tekster(vindu).stream().filter(TwoWindowsTest::erOmNoen))
                        .as(navn)
                        .isEmpty();
            }
        }
        assertThat(filer()).as("det som er tatt ut, er saksbehandlerens").hasSize(1);
    }

    /** A case, a name or an amount. The practice households and their answers stand in the search for anyone to choose. */
    private static boolean erOmNoen(String tekst) {
        return tekst.contains("ØVELSE-H")
                || tekst.contains("Alma")
                || (tekst.matches(".*[1-9][0-9]*\u00a0[0-9]{3}\u00a0kr.*") && !tekst.startsWith("Fasit for"));
    }

    private List<Path> filer() throws IOException {
        try (Stream<Path> alle = Files.list(mappe)) {
            return alle.toList();
        }
    }

    private SessionStore lager() {
        return deler.felles().oekt().ferdige().orElseThrow().lager();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Notatblikk> notater(Stage vindu) {
        return (TableView<Notatblikk>) vindu.getScene().lookup(".review #table");
    }

    private static Button knapp(Stage vindu, String tekst) {
        return vindu.getScene().getRoot().lookupAll(".button").stream()
                .filter(b -> b instanceof Button k && tekst.equals(k.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void visning(Stage vindu, String navn) {
        interact(() -> vindu.getScene().getRoot().lookupAll(".navigation .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(b -> b.getText().equals(navn))
                .forEach(ToggleButton::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Every text that stands in the window, in sight or not. */
    private static List<String> tekster(Stage vindu) {
        List<String> ut = new ArrayList<>();
        samle(vindu.getScene().getRoot(), ut);
        return ut;
    }

    private static void samle(Node node, List<String> ut) {
        switch (node) {
            case Labeled l -> ut.add(String.valueOf(l.getText()));
            case TextInputControl t -> ut.add(String.valueOf(t.getText()));
            case Text t -> ut.add(t.getText());
            default -> {
                // Has no text of its own.
            }
        }
        if (node instanceof Parent p) {
            p.getChildrenUnmodifiable().forEach(barn -> samle(barn, ut));
        }
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
}
