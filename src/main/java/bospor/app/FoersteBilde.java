package bospor.app;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Measures the time from the start of the process until the first picture of the window is drawn. */
final class FoersteBilde {
    private int pulser;

    private FoersteBilde() {}

    /** Prints {@code {"oppstartMs": …}} after the first picture, and closes the program. */
    static void maalOgAvslutt(Scene scene) {
        FoersteBilde maaler = new FoersteBilde();
        scene.addPostLayoutPulseListener(maaler::puls);
    }

    /** The first pulse hands the picture to the renderer; when the second comes, it is drawn. */
    private void puls() {
        pulser++;
        if (pulser == 1) {
            Platform.requestNextPulse();
        } else if (pulser == 2) {
            long naa = System.currentTimeMillis();
            // The virtual machine's own note of when it began; the process is a few milliseconds older.
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("{\"oppstartMs\": " + (naa - start) + "}");
            Platform.exit();
        }
    }
}
