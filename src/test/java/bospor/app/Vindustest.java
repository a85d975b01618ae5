package bospor.app;

import bospor.ui.common.Await;
import java.util.concurrent.Callable;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;

/** A whole window for a test: training mode, real all the way to the simulator, unless the test has another start. */
abstract class Vindustest extends ApplicationTest {
    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    Stage stage;

    @SuppressWarnings("NullAway.Init")
    Sammenkobling deler;

    @Override
    public void start(Stage primary) {
        stage = primary;
        deler = innred(primary);
        primary.setWidth(1280);
        primary.setHeight(hoeyde());
        primary.setX(0);
        primary.setY(0);
        primary.show();
        deler.startTjenester();
    }

    /** Fills the window. */
    Sammenkobling innred(Stage vindu) {
        return Proevevindu.innred(vindu, new Oevelse());
    }

    /** How tall the window is: a full-HD screen enlarged to 150 % has 720. */
    double hoeyde() {
        return 720;
    }

    @AfterEach
    void lukk() {
        deler.close();
    }

    boolean selected(String view) {
        return lookup(".navigation .toggle-button").queryAllAs(ToggleButton.class).stream()
                .anyMatch(b -> b.isSelected() && b.getText().equals(view));
    }

    static void await(Callable<Boolean> condition) {
        Await.until(condition);
    }
}
