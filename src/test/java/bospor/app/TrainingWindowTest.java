package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Loggmoenster;
import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Training mode as a new case worker meets it: real HTTP to the simulator, the real clients, log and store. */
class TrainingWindowTest extends Vindustest {
    @Test
    void fraOevelseshusstandTilTidslinjeOgBeregning() {
        await(() -> lookup(".practice-button").queryAll().size() >= 10);
        Picture.save(stage, Path.of("target/bilder/oevelse-start.png"));
        clickOn("AAP og deltidsjobb");
        await(() -> selected("Tidslinje"));

        assertThat(((Labeled) lookup(".case-title").query()).getText()).isEqualTo("Sak ØVELSE-H01");
        await(() -> lookup("Renhold Demo AS").tryQuery().isPresent());
        Picture.save(stage, Path.of("target/bilder/oevelse-tidslinje.png"));

        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> selected("Beregning"));
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        Picture.save(stage, Path.of("target/bilder/oevelse-beregning.png"));
        await(() -> lookup("#practice-answer")
                .queryAs(Labeled.class)
                .getText()
                .equals("Fasit i øvelsen: avslag. Svaret ditt er det samme."));
        interact(() -> lookup("#HUSLEIE").queryAs(TextField.class).setText("900000"));
        interact(() -> lookup("#children").queryAs(TextField.class).setText("9, 7, 5, 3"));
        await(() -> lookup("#practice-answer")
                .queryAs(Labeled.class)
                .getText()
                .startsWith("Fasit i øvelsen: avslag. Svaret ditt er et annet."));
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> selected("Slå opp"));
        Picture.save(stage, Path.of("target/bilder/oevelse-soek-etter.png"));
    }

    @Test
    void lederenSerOppslagetILoggenMedNoedOgUtenNummer() {
        await(() -> lookup(".practice-button").queryAll().size() >= 10);
        clickOn(".person-row .text-field").write("14838740228");
        interact(() -> lookup("#purpose").queryAs(ComboBox.class).getEditor().setText("Søknad"));
        clickOn("#emergency");
        clickOn("#emergencyReason").write("Utkastelse i morgen tidlig");
        Picture.save(stage, Path.of("target/bilder/noedoppslag.png"));
        push(KeyCode.ENTER);
        await(() -> selected("Tidslinje"));
        assertThat(((Labeled) lookup(".case-title").query()).getText()).isEqualTo("Sak uten saksnummer (nødoppslag 1)");

        clickOn("Oppslagslogg");
        await(() -> selected("Oppslagslogg"));
        await(() ->
                lookup(".log .table-view").queryAs(TableView.class).getItems().size() == 2);
        ListView<?> moenstre = lookup(".log .list-view").queryAs(ListView.class);
        assertThat(moenstre.getItems().stream()
                        .map(Loggmoenster.class::cast)
                        .filter(m -> m.art() == Loggmoenster.Art.NOED)
                        .map(m -> m.rader().size()))
                .containsExactly(2);
        clickOn("#person").write("14838740228").push(KeyCode.ENTER);
        await(() -> lookup(".log .muted").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().equals("2 oppslag.")));
        interact(() -> lookup(".log .table-view")
                .queryAs(TableView.class)
                .getSelectionModel()
                .selectFirst());
        assertThat(lookup("#details").queryAs(Labeled.class).getText()).contains("Utkastelse i morgen tidlig");
        clickOn("Kontroller loggen");
        await(() -> lookup(".log .notice").queryAs(Labeled.class).getText().startsWith("Loggen stemmer"));
        Picture.save(stage, Path.of("target/bilder/logg.png"));
        assertThat(lookup(".log .scroll-bar:horizontal").queryAllAs(Node.class))
                .as("alle kolonner ses uten å rulle bortover")
                .noneMatch(Node::isVisible);
        clickOn("#person").write("14838740229").push(KeyCode.ENTER);
        await(() ->
                lookup(".log .table-view").queryAs(TableView.class).getItems().isEmpty());
        assertThat(Skjermsjekk.utenNavn(stage.getScene().getRoot())).isEmpty();
    }
}
