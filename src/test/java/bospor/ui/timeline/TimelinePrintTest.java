package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Theme;
import bospor.ui.common.Theme.Look;
import bospor.ui.common.details.OpenDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The page that is printed, whatever colours the screen has. */
class TimelinePrintTest extends ApplicationTest {
    private final OpenCase openCase = new OpenCase();

    @Override
    public void start(Stage stage) {
        Theme.install();
    }

    @AfterEach
    void lyst() {
        interact(() -> Theme.choose(Look.LIGHT));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void arketErHvittMedMoerkSkriftHvaSkjermenEnnHar(Look look) throws IOException {
        WritableImage ark = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Theme.choose(look);
            TimelineViewModel vm = new TimelineViewModel(
                    new Tidslinjevalg(),
                    () -> Testhusstander.DEMODAG,
                    Testhusstander::navn,
                    new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
                    new DirectWork());
            openCase.open(Testhusstander.h04());
            return new TimelinePrint(vm).side().snapshot(null, null);
        });
        Path fil = Path.of("target/bilder/utskrift-fra-" + look + ".png");
        Files.createDirectories(fil.toAbsolutePath().getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(ark, null), "png", fil.toFile());
        int lyse = 0;
        int moerke = 0;
        int alle = 0;
        for (int x = 0; x < ark.getWidth(); x += 2) {
            for (int y = 0; y < ark.getHeight(); y += 2) {
                double lyshet = ark.getPixelReader().getColor(x, y).getBrightness();
                lyse += lyshet > 0.95 ? 1 : 0;
                moerke += lyshet < 0.25 ? 1 : 0;
                alle++;
            }
        }
        assertThat(lyse).isGreaterThan(alle / 2);
        assertThat(moerke).as("skriften").isPositive().isLessThan(alle / 20);
    }
}
