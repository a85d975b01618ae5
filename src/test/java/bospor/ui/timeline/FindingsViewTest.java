package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.Picture;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** «Verdt å se på» beside the chart. */
class FindingsViewTest extends Tidslinjevindu {
    @Start
    void start(Stage primary) {
        vis(primary);
    }

    private static TabPane faner(FxRobot robot) {
        return robot.lookup(".sidepanel").query();
    }

    private static void visFunn(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                LENGST, () -> faner(robot).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<YearMonth> merkede(FxRobot robot) {
        return robot.lookup(".maaned").queryAllAs(MonthColumn.class).stream()
                .filter(k -> k.getPseudoClassStates().contains(PseudoClass.getPseudoClass("i-funn")))
                .map(k -> k.sted().maaned())
                .toList();
    }

    @Test
    void tastaturetVelgerFunnMerkerMaanedenOgViserPostene(FxRobot robot) {
        aapne(Testhusstander.h01());
        assertThat(faner(robot).getTabs().get(1).getText()).isEqualTo("Verdt å se på (5)");
        visFunn(robot);
        ListView<Funnlinje> liste = robot.lookup(".funnliste").query();
        WaitForAsyncUtils.waitForAsyncFx(LENGST, liste::requestFocus);
        robot.type(KeyCode.DOWN, 3);
        Funnlinje valgt = Objects.requireNonNull(liste.getSelectionModel().getSelectedItem());
        assertThat(Objects.requireNonNull(valgt.funn()).maaneder()).isEqualTo(merkede(robot));
        assertThat(merkede(robot)).hasSize(1);
        assertThat(faner(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(faner(robot).getSelectionModel().getSelectedIndex()).isZero();
        ListView<Postlinje> poster = robot.lookup(".postliste").query();
        assertThat(poster.getItems()).isNotEmpty();
    }

    @Test
    void hvertFunnLesesOppOgKolonneneSierHvorMangeDeHar(FxRobot robot) {
        aapne(Testhusstander.h01());
        ListView<Funnlinje> liste = robot.lookup(".funnliste").query();
        assertThat(liste.getItems()).allMatch(l -> !l.opplest().isBlank());
        assertThat(robot.lookup(".maaned").queryAllAs(MonthColumn.class).stream()
                        .filter(k -> k.getAccessibleHelp() != null)
                        .map(k -> k.sted().maaned() + " " + k.getAccessibleHelp()))
                .containsExactly(
                        "2025-04 Verdt å se på i måneden: 1",
                        "2025-06 Verdt å se på i måneden: 1",
                        "2025-07 Verdt å se på i måneden: 1",
                        "2025-09 Verdt å se på i måneden: 1");
    }

    @Test
    void funnIOppgjoeretAapnerOppgjoeret(FxRobot robot) {
        aapne(Testhusstander.h06());
        visFunn(robot);
        ListView<Funnlinje> liste = robot.lookup(".funnliste").query();
        WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> {
            liste.requestFocus();
            liste.getSelectionModel().select(1);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(faner(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    @Tag("galleri")
    void tarBilder(FxRobot robot) {
        for (String id : List.of("h01", "h04", "h06", "h07")) {
            aapne(
                    switch (id) {
                        case "h01" -> Testhusstander.h01();
                        case "h06" -> Testhusstander.h06();
                        case "h07" -> Testhusstander.h07();
                        default -> Testhusstander.h04();
                    });
            visFunn(robot);
            ListView<Funnlinje> liste = robot.lookup(".funnliste").query();
            WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> {
                liste.requestFocus();
                liste.getSelectionModel().select(1);
            });
            WaitForAsyncUtils.waitForFxEvents();
            Picture.save(stage, Path.of("target/bilder/funn-" + id + ".png"));
            WaitForAsyncUtils.waitForAsyncFx(
                    LENGST, () -> liste.scrollTo(liste.getItems().size() - 1));
            WaitForAsyncUtils.waitForFxEvents();
            Picture.save(stage, Path.of("target/bilder/funn-" + id + "-nederst.png"));
        }
    }
}
