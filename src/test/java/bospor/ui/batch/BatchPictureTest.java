package bospor.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsresultat;
import bospor.ui.batch.BatchViewModel.Source;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Picture;
import bospor.ui.common.Texts;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.saving.NoSaving;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** For looking at: the view before and after a run. */
@Tag("galleri")
@ExtendWith(ApplicationExtension.class)
class BatchPictureTest {
    private @Nullable Stage stage;

    @Start
    void start(Stage shown) {
        Theme.install();
        stage = shown;
    }

    @Test
    void bilder(FxRobot robot) throws Exception {
        List<Omregningsrad> rows = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            rows.add(BatchViewModelTest.row(i, i % 7 == 0 ? 0 : 4169, i % 11 == 0 ? 0 : 4169 + 37L * (i % 5 - 2)));
        }
        rows.add(new Omregningsrad(
                31,
                "fremmed",
                "",
                "",
                null,
                null,
                List.of(),
                "Filen er ikke en PDF. Velg PDF-filen med beregningsnotatet."));
        BatchViewModel model = new BatchViewModel(
                (_, _, _) -> new Omregningsresultat(rows, false, 0),
                new DirectWork(),
                Runnable::run,
                Texts.of(BatchViewModel.class));
        Stage shown = Objects.requireNonNull(stage);
        robot.interact(() -> {
            shown.setScene(new Scene(
                    Theme.dress(ViewLoader.load(
                            BatchController.class,
                            () -> new BatchController(model, NoSaving.SAVER, Texts.of(BatchController.class)))),
                    1280,
                    720));
            shown.show();
        });
        Picture.save(shown, Path.of("target/bilder/omregning-foer.png"));
        robot.interact(() -> {
            model.sourceProperty().set(new Source(Path.of("notater-2026"), false));
            model.monthProperty().set("2026-06");
            model.packProperty().set(Path.of("kommunal.demo-2027.json"));
            model.start();
        });
        robot.interact(() -> robot.lookup(".table-view")
                .<TableView<?>>query()
                .getSelectionModel()
                .select(2));
        assertThat(Picture.save(shown, Path.of("target/bilder/omregning.png"))).isNotEmptyFile();
        assertThat(robot.lookup("#chosen").<Label>query().getText()).contains("Andre satser", "Husleien: +50");
        assertThat(model.rows()).hasSize(31);
    }
}
