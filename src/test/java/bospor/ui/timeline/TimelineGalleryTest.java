package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.ui.common.Picture;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the timeline for people to look at; run with the group {@code galleri}. */
@Tag("galleri")
class TimelineGalleryTest extends Tidslinjevindu {
    @Start
    void start(Stage primary) {
        vis(primary);
    }

    private void bilde(AapenSak sak, String navn, int bredde, int hoyde) {
        WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> {
            stage.setWidth(bredde);
            stage.setHeight(hoyde);
            openCase.open(sak);
            if (!navn.endsWith("lukket")) {
                Testhusstander.aapneAlt(kontroller.model());
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        Picture.save(stage, Path.of("target/bilder/tidslinje-" + navn + ".png"));
    }

    @Test
    void tarBildeAvArketSomSkrivesUt() throws Exception {
        var ark = WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> {
            openCase.open(Testhusstander.h04MedFeil());
            openCase.open(Testhusstander.h04());
            return new TimelinePrint(kontroller.model()).side().snapshot(null, null);
        });
        javax.imageio.ImageIO.write(
                javafx.embed.swing.SwingFXUtils.fromFXImage(ark, null),
                "png",
                Path.of("target/bilder/tidslinje-utskrift.png").toFile());
    }

    @Test
    void tarBilderAvHusstandene(FxRobot robot) {
        bilde(Testhusstander.h04(), "h04-lukket", 1280, 720);
        bilde(Testhusstander.h04(), "h04", 1280, 720);
        bilde(Testhusstander.h01(), "h01", 1280, 720);
        bilde(Testhusstander.h07(), "h07", 1280, 720);
        robot.clickOn("Skatteoppgjør");
        bilde(Testhusstander.h07(), "h07-oppgjoer", 1280, 720);
        WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> openCase.open(Testhusstander.h04()));
        robot.clickOn("Skatteoppgjør");
        bilde(Testhusstander.h04(), "h04-oppgjoer", 1280, 720);
        WaitForAsyncUtils.waitForAsyncFx(
                LENGST,
                () -> robot.lookup(n -> n instanceof MonthColumn && n.isFocusTraversable())
                        .query()
                        .requestFocus());
        robot.type(KeyCode.LEFT, 7).type(KeyCode.UP, 4);
        Picture.save(stage, Path.of("target/bilder/tidslinje-h04-markoer.png"));
        bilde(Testhusstander.stor(60, 9), "stor", 1280, 720);
        robot.clickOn("60");
        bilde(Testhusstander.stor(60, 9), "stor", 1280, 720);
        bilde(Testhusstander.h04MedFeil(), "h04-feil", 1280, 720);
        bilde(Testhusstander.h01Uvanlig(), "h01-uvanlig", 1280, 720);
        bilde(Testhusstander.h04Skjermet(), "h04-skjermet", 1280, 720);
        bilde(Testhusstander.h04(), "h04-150", 853, 480);
        bilde(Testhusstander.h01(), "h01-150", 853, 480);
        robot.clickOn("Tabell");
        bilde(Testhusstander.h04(), "h04-tabell", 1280, 720);
    }
}
