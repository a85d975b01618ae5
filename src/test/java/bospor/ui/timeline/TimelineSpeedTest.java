package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Theme;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Prints how long a large household takes; says nothing about what is too long, since machines differ. */
@ExtendWith(ApplicationExtension.class)
class TimelineSpeedTest {
    private static final int STEG = 30;

    private final OpenCase openCase = new OpenCase();
    private final TimelineViewModel vm =
            new TimelineViewModel(openCase, () -> Testhusstander.DEMODAG, Testhusstander::navn, new DirectWork());

    @SuppressWarnings("NullAway.Init") // TestFX calls start before each test
    private IncomeChart diagram;

    @Start
    void start(Stage stage) {
        Theme.install();
        diagram = new IncomeChart(vm);
        diagram.getStylesheets().add(String.valueOf(TimelineController.class.getResource("timeline.css")));
        stage.setScene(new Scene(Theme.dress(new StackPane(diagram)), 1200, 600));
        stage.show();
    }

    @Test
    void hundreogtjueMaanederOgFemtenKilder() {
        long foer = cpu();
        new Tidslinjebygger(Testhusstander::navn).bygg(Testhusstander.stor(120, 15), Testhusstander.DEMODAG, Map.of());
        long modell = millis(foer);
        String maalt = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            openCase.open(Testhusstander.stor(120, 15));
            oppsett();
            long t0 = cpu();
            vm.zoom(TimelineViewModel.ALLE);
            long bygget = millis(t0);
            oppsett();
            long foerste = millis(t0);
            t0 = cpu();
            vm.zoom(60);
            vm.zoom(TimelineViewModel.ALLE);
            oppsett();
            long igjen = millis(t0);
            t0 = cpu();
            diagram.lookupAll(".maaned").iterator().next().requestFocus();
            for (int i = 0; i < STEG; i++) {
                KeyEvent pil = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false);
                diagram.getScene().getFocusOwner().fireEvent(pil);
                oppsett();
            }
            return "første oppsett " + foerste + " ms (noder " + bygget + "), på nytt " + igjen
                    + " ms, ett steg med markør og kort " + millis(t0) / STEG + " ms";
        });
        System.out.println("MÅLT 120 måneder x 15 kilder: modell " + modell + " ms, " + maalt);
        assertThat(diagram.lookupAll(".soyle")).hasSize(120 * 15);
    }

    private void oppsett() {
        diagram.getScene().getRoot().applyCss();
        diagram.getScene().getRoot().layout();
    }

    /** Time the thread itself has worked: what else the machine is doing does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long fra) {
        return (cpu() - fra) / 1_000_000;
    }
}
