package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.text.Skjermspraak;
import bospor.ui.common.Picture;
import bospor.ui.common.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Bokmål and nynorsk change places while the program runs; the open household and what was typed stay. */
class SpraakbytteTest extends Vindustest {
    @Override
    @AfterEach
    void lukk() {
        interact(() -> {
            deler.close();
            Skjermspraak.velg(Skjermspraak.BOKMAAL);
            Theme.choose(Theme.Look.LIGHT);
        });
    }

    @Test
    void husstandenOgDetSomErSkrevetStaarNaarSpraaketByttes() {
        await(() -> lookup(".practice-button").queryAll().size() >= 10);
        clickOn("AAP og deltidsjobb");
        await(() -> selected("Tidslinje"));
        await(() -> lookup("Renhold Demo AS").tryQuery().isPresent());
        interact(() -> kilde("Timelønn").fire());
        interact(() -> lookup(n -> n instanceof ToggleButton b && "Vis 3 måneder".equals(b.getAccessibleText()))
                .queryAs(ToggleButton.class)
                .fire());
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> selected("Beregning") && captions().stream().anyMatch(c -> c.startsWith("Statlig bostøtte for")));
        TextField husleie = husleie();
        interact(() -> husleie.setText("8000"));
        WaitForAsyncUtils.waitForFxEvents();

        velg("Nynorsk");

        await(() -> selected("Utrekning") && captions().stream().anyMatch(c -> c.startsWith("Statleg bustøtte for")));
        assertThat(husleie().getText()).isEqualTo("8000");
        assertThat(((Labeled) lookup(".case-title").query()).getText()).isEqualTo("Sak ØVELSE-H01");
        Picture.save(stage, Path.of("target/bilder/nynorsk-utrekning.png"));

        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() ->
                selected("Tidslinje") && lookup("Renhold Demo AS").tryQuery().isPresent());
        Picture.save(stage, Path.of("target/bilder/nynorsk-tidslinje.png"));
        assertThat(kilde("Timeløn").isSelected()).isFalse();
        assertThat(lookup(".maaned").queryAll()).hasSize(3);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> selected("Slå opp"));
        Picture.save(stage, Path.of("target/bilder/nynorsk-slaa-opp.png"));
        assertThat(lookup(".lookup .headline").queryAs(Labeled.class).getText()).isEqualTo("Alt er henta.");

        velg("Bokmål");
        await(() -> lookup("Slik gjør du").tryQuery().isPresent()
                || lookup("Alt er hentet.").tryQuery().isPresent());
        assertThat(stage.getTitle()).isEqualTo("Bospor");
    }

    @Test
    void detSomErFoertUtenKommuneStaarNaarSpraaketByttes() {
        await(() -> lookup(".practice-button").queryAll().size() >= 10);
        clickOn("AAP og deltidsjobb");
        push(KeyCode.ENTER);
        await(() -> selected("Tidslinje"));
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> selected("Beregning") && captions().stream().anyMatch(c -> c.startsWith("Statlig bostøtte for")));
        interact(() -> {
            lookup("#kommune").queryAs(TextField.class).setText("");
            husleie().setText("8000");
            lookup("#children").queryAs(TextField.class).setText("9, 6");
        });
        WaitForAsyncUtils.waitForFxEvents();

        velg("Nynorsk");
        await(() -> selected("Utrekning"));

        assertThat(List.of(
                        lookup("#kommune").queryAs(TextField.class).getText(),
                        husleie().getText(),
                        lookup("#children").queryAs(TextField.class).getText()))
                .containsExactly("", "8000", "9, 6");
    }

    @Test
    void fargeneByttesMedEnGang() {
        for (String valg : List.of("Mørke farger", "Høy kontrast", "Lyse farger")) {
            velg(valg);
            WaitForAsyncUtils.waitForFxEvents();
            Picture.save(stage, Path.of("target/bilder/farger-" + Theme.look() + ".png"));
        }
        assertThat(Theme.look()).isEqualTo(Theme.Look.LIGHT);
    }

    private void velg(String navn) {
        MenuButton meny = lookup("#display").queryAs(MenuButton.class);
        MenuItem punkt = meny.getItems().stream()
                .filter(i -> navn.equals(i.getText()))
                .findFirst()
                .orElseThrow();
        interact(punkt::fire);
    }

    private CheckBox kilde(String type) {
        return lookup(".tegnforklaring .check-box").queryAllAs(CheckBox.class).stream()
                .filter(c -> c.getText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private TextField husleie() {
        return lookup(".amount-input .text-field").queryAllAs(TextField.class).stream()
                .filter(f -> String.valueOf(f.getAccessibleText()).startsWith("Huslei"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> captions() {
        return lookup(".result .label").queryAll().stream()
                .map((Node n) -> ((Labeled) n).getText())
                .toList();
    }
}
