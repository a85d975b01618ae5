package bospor.app;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for the first picture of the window: what the picture does not need comes after it. */
final class FoersteBilde {
    private final Scene scene;
    private final Runnable etterpaa;
    private final Runnable puls = this::puls;
    private int pulser;

    private FoersteBilde(Scene scene, Runnable etterpaa) {
        this.scene = scene;
        this.etterpaa = etterpaa;
    }

    /** Runs this once, on the screen's thread, when the first picture of the scene has been drawn. */
    static void etter(Scene scene, Runnable etterpaa) {
        scene.addPostLayoutPulseListener(new FoersteBilde(scene, etterpaa).puls);
    }

    /** Prints {@code {"oppstartMs": …}}: the time from the start of the process until now. */
    static void skrivOppstartstid() {
        long naa = System.currentTimeMillis();
        // The virtual machine's own note of when it began; the process is a few milliseconds older.
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("{\"oppstartMs\": " + (naa - start) + "}");
    }

    /** The first pulse hands the picture to the renderer; when the second comes, it is drawn. */
    private void puls() {
        pulser++;
        if (pulser == 1) {
            Platform.requestNextPulse();
        } else if (pulser == 2) {
            // Not within the pulse: the list of listeners is being walked.
            Platform.runLater(() -> scene.removePostLayoutPulseListener(puls));
            etterpaa.run();
        }
    }
}
