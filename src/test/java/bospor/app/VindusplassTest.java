package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.config.Skjermvalg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class VindusplassTest extends ApplicationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path mappe;

    @Override
    public void start(Stage stage) {}

    private List<Double> plass(double... ny) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Skjermvalg valg = Skjermvalg.les(mappe.resolve("skjerm.properties"));
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(), 700, 500));
            stage.setX(10);
            stage.setY(10);
            new Vindusplass(valg).gjelderFor(stage);
            stage.show();
            List<Double> plass = List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            if (ny.length > 0) {
                stage.setX(ny[0]);
                stage.setY(ny[1]);
                stage.setWidth(ny[2]);
                stage.setHeight(ny[3]);
            }
            stage.hide();
            valg.skriv();
            return plass;
        });
    }

    @Test
    void vinduetStaarDerDetBleLukket() {
        plass(40, 60, 900, 620);
        assertThat(plass()).containsExactly(40.0, 60.0, 900.0, 620.0);
    }

    @Test
    void enSkjermSomErBorteGirDetVanligeStedet() {
        plass(9_000, 60, 900, 620);
        assertThat(plass().getFirst()).isEqualTo(10.0);
    }

    @Test
    void enOedelagtFilErSomIngen() throws Exception {
        Files.writeString(mappe.resolve("skjerm.properties"), "vindu.x=tull\nvindu.bredde=-3\n");
        assertThat(plass().getFirst()).isEqualTo(10.0);
    }
}
