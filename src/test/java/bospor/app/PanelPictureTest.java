package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Ordninger;
import bospor.casework.Testhusstander;
import bospor.ui.calculation.CalculationController;
import bospor.ui.calculation.Panelgrunnlag;
import bospor.ui.common.Picture;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.saving.NoSaving;
import bospor.ui.common.table.ColumnMemory;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the panels beside the breakdown, for a person to look at. */
@Tag("galleri")
@ExtendWith(ApplicationExtension.class)
class PanelPictureTest {
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        Theme.install();
        shown = stage;
    }

    @Test
    void hvaOm(FxRobot robot) {
        open(robot, Testhusstander.h01(), "2025-12", 1);
        picture(robot, "hva-om");
        robot.interact(() -> robot.lookup(".what-if .slider").queryAllAs(Slider.class).stream()
                .findFirst()
                .orElseThrow()
                .setValue(14300));
        picture(robot, "hva-om-proevd");
    }

    @Test
    void kommunalt(FxRobot robot) {
        open(robot, Testhusstander.h01(), "2025-12", 2);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        robot.interact(() -> {
            robot.lookup("#kommune").queryAs(TextField.class).setText("4601");
            robot.lookup("#limit-gross").queryAs(TextField.class).setText("318 000");
        });
        picture(robot, "kommunalt");
    }

    @Test
    void sammenlign(FxRobot robot) {
        open(robot, Testhusstander.h01(), "2025-12", 3);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        robot.interact(() -> robot.lookup("#children").queryAs(TextField.class).setText("9, 6"));
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        robot.interact(() -> robot.lookup("#keep").queryButton().fire());
        robot.interact(() -> {
            robot.lookup("#HUSLEIE").queryAs(TextField.class).setText("16 000");
            robot.lookup("#children").queryAs(TextField.class).setText("9, 6, 2");
        });
        picture(robot, "sammenlign");
    }

    @Test
    void alleMaaneder(FxRobot robot) {
        open(robot, Testhusstander.h01(), "2025-12", 4);
        robot.interact(() -> robot.lookup("#children").queryAs(TextField.class).setText("9"));
        picture(robot, "maaneder");
    }

    @Test
    void etterkontroll(FxRobot robot) {
        open(robot, Testhusstander.h01(), "2025-12", 5);
        robot.interact(() -> {
            robot.lookup("#children").queryAs(TextField.class).setText("9");
            robot.lookup("#decided-2025-10").queryAs(TextField.class).setText("3 000");
            robot.lookup("#decided-2025-11").queryAs(TextField.class).setText("3 500");
        });
        robot.interact(() -> {
            robot.lookup(".panels .radio-button").queryAllAs(RadioButton.class).stream()
                    .filter(b -> b.getText().startsWith("Etterkontroll"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            robot.lookup(".panels .button").queryAllAs(Button.class).stream()
                    .filter(b -> b.getText().equals("Legg til unntak"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        picture(robot, "etterkontroll");
    }

    private void open(FxRobot robot, AapenSak sak, String month, int tab) {
        Stage stage = Objects.requireNonNull(shown);
        robot.interact(() -> {
            VirtualThreadWork work = new VirtualThreadWork();
            Ordninger ordninger = Regelverk.innebygd().ordninger();
            Panelgrunnlag of = Panelgrunnlag.med(sak, ordninger, work);
            of.maaned(month);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(
                    Theme.dress(ViewLoader.load(
                            CalculationController.class,
                            () -> new CalculationController(
                                    of.model(),
                                    Beregningspaneler.av(
                                                    of.model(),
                                                    ordninger,
                                                    ColumnMemory.untilTheEnd(),
                                                    Regelverk::innebygd,
                                                    work,
                                                    _ -> {})
                                            .alle(),
                                    _ -> {},
                                    NoSaving.SAVER))),
                    1280,
                    720));
            stage.show();
        });
        robot.interact(() -> robot.lookup(".panels")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(tab));
    }

    private void picture(FxRobot robot, String name) {
        Stage stage = Objects.requireNonNull(shown);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        assertThat(Picture.save(stage, Path.of("target/bilder/panel-" + name + ".png")))
                .isNotEmptyFile();
        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).forEach(p -> p.setVvalue(1)));
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        Picture.save(stage, Path.of("target/bilder/panel-" + name + "-nede.png"));
        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).forEach(p -> p.setVvalue(0)));
    }
}
