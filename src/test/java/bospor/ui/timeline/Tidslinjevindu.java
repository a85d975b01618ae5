package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.NoSaving;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline in a window of its own, at the size of a full-HD screen enlarged to 150 %. */
@ExtendWith(ApplicationExtension.class)
abstract class Tidslinjevindu {
    /** How long anything on the screen's thread may take, milliseconds: a busy machine is slow. */
    static final long LENGST = 60_000;

    final OpenCase openCase = new OpenCase();

    @SuppressWarnings("NullAway.Init") // TestFX calls start before each test
    TimelineController kontroller;

    @SuppressWarnings("NullAway.Init") // TestFX calls start before each test
    Stage stage;

    /** Shows the window; TestFX looks for its start in the test itself. */
    void vis(Stage primary) {
        Theme.install();
        stage = primary;
        Parent root = Theme.dress(ViewLoader.load(
                TimelineController.class,
                () -> kontroller = new TimelineController(
                        new Tidslinjevalg(),
                        () -> Testhusstander.DEMODAG,
                        Testhusstander::navn,
                        new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
                        new DirectWork(),
                        NoSaving.SAVER)));
        stage.setScene(new Scene(root, 1280, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Opens the case with everybody's details. */
    void aapne(AapenSak sak) {
        WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> {
            openCase.open(sak);
            Testhusstander.aapneAlt(kontroller.model());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
