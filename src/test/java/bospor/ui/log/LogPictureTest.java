package bospor.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Loggrad;
import bospor.casework.LookupLogReader;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Picture;
import bospor.ui.common.Texts;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The log with look-ups and decisions among them, for looking at. */
class LogPictureTest extends ApplicationTest {
    private static final Instant NOON = Instant.parse("2026-11-19T11:00:00Z");

    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Override
    public void start(Stage primary) {
        stage = primary;
        Theme.install();
        Texts texts = Texts.of(LogController.class);
        LogViewModel model =
                new LogViewModel(Reader::new, new DirectWork(), Clock.fixed(NOON, ZoneId.of("Europe/Oslo")), texts);
        stage.setScene(new Scene(
                Theme.dress(ViewLoader.load(LogController.class, () -> new LogController(model, texts))), 1080, 640));
        stage.show();
    }

    @Test
    @Tag("galleri")
    void bilde() {
        TableView<?> table = lookup("#table").queryTableView();
        interact(() -> table.getSelectionModel().select(1));
        Picture.save(stage, Path.of("target/bilder/logg-avgjoerelser.png"));
        assertThat(table.getItems()).hasSize(3);
    }

    private static final class Reader implements LookupLogReader {
        @Override
        public List<Loggrad> les(Utvalg utvalg) {
            return List.of(
                    row(9, "2026/17", Loggrad.NOTAT, "ATTESTERT"),
                    row(8, "2026/31", Loggrad.NOTAT, "EGET_ARBEID_AVVIST"),
                    row(7, "2026/17", "inntekt", "HENTET"));
        }

        private static Loggrad row(long number, String saksnummer, String kilde, String resultat) {
            boolean note = kilde.equals(Loggrad.NOTAT);
            return new Loggrad(
                    number,
                    NOON.plusSeconds(number),
                    "DEMO\\kari",
                    "PC-204",
                    "fagleder",
                    note ? "" : "Søknad om bostøtte",
                    saksnummer,
                    note ? "" : "3f2a91bc77",
                    note ? "" : "soeker",
                    kilde,
                    note ? "" : "2025-01/2026-01",
                    resultat,
                    "a1b2".repeat(16),
                    false,
                    null,
                    null);
        }

        @Override
        public Tilstand kontroller() {
            return new Tilstand(List.of(), List.of(), 9);
        }
    }
}
