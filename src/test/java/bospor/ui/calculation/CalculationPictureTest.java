package bospor.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Picture;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.NoSaving;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the view for a person to look at. */
@Tag("galleri")
@ExtendWith(ApplicationExtension.class)
class CalculationPictureTest {
    private @Nullable Stage shown;

    @Start
    void start(Stage stage) {
        Theme.install();
        shown = stage;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        h01, 1280, 720, 2025-04
        h01, 853,  480, 2025-04
        h04, 1280, 720, 2026-01
        h04, 853,  480, 2026-01
        """)
    void bilde(String household, int width, int height, String month, FxRobot robot) {
        Stage stage = Objects.requireNonNull(shown);
        OpenCase openCase = new OpenCase();
        boolean couple = household.equals("h04");
        AapenSak sak = couple ? Testhusstander.h04() : Testhusstander.h01();
        robot.interact(() -> {
            CalculationViewModel model = new CalculationViewModel(
                    new OpenDetails(openCase, (_, _) -> true, new VirtualThreadWork()),
                    new StatligBostoette()::beregn,
                    new VirtualThreadWork(),
                    Names.ofKommuner(_ -> Optional.of("Tromsø")),
                    _ -> Optional.of(new Boligforslag(
                            Kroner.av(couple ? 14800 : 9450),
                            new Kommunenummer("5501"),
                            couple ? List.of(9, 6) : List.of(),
                            "forslag fra øvelsen")),
                    Drafts.NONE);
            openCase.open(sak);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(
                    Theme.dress(ViewLoader.load(
                            CalculationController.class,
                            () -> new CalculationController(model, _ -> {}, NoSaving.SAVER))),
                    width,
                    height));
            stage.show();
        });
        ComboBox<Termin> months = robot.lookup("#month").queryComboBox();
        robot.interact(() -> months.setValue(Termin.les(month)));
        WaitForAsyncUtils.sleep(600, java.util.concurrent.TimeUnit.MILLISECONDS);
        if (!couple) {
            robot.interact(() -> {
                robot.lookup(".post-three").queryAllAs(CheckBox.class).forEach(CheckBox::fire);
                robot.lookup("Timelønn").queryAs(CheckBox.class).fire();
                robot.lookup("#HUSLEIE").queryAs(TextField.class).setText("12 350");
                robot.lookup("#document").queryAs(TextField.class).setText("leiekontrakt 01.03.2025");
            });
            WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        robot.interact(() -> robot.lookup("#expand").queryButton().fire());
        WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);
        Path file = Picture.save(stage, Path.of("target/bilder/beregning-" + household + "-" + width + ".png"));
        assertThat(file).isNotEmptyFile();
        robot.interact(() -> {
            robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class).forEach(p -> p.setVvalue(1));
            TreeView<?> tree = robot.lookup("#tree").queryAs(TreeView.class);
            tree.scrollTo(couple ? 24 : 6);
        });
        WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);
        Picture.save(stage, Path.of("target/bilder/beregning-" + household + "-" + width + "-nede.png"));
    }
}
