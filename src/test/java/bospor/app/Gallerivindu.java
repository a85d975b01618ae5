package bospor.app;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;

/** A test that goes through the gallery in a window of its own. */
abstract class Gallerivindu extends ApplicationTest {
    // TestFX calls start before each test.
    @SuppressWarnings("NullAway.Init")
    Galleri galleri;

    @Override
    public void start(Stage primary) {
        galleri = new Galleri(primary);
    }

    @AfterEach
    void avslutt() {
        galleri.close();
    }
}
