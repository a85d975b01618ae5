package bospor.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits for what is to happen in a window, as long as a slow and busy machine may need. The question is asked on the
 * screen's thread: views are not built while somebody looks for what is in them.
 */
public final class Await {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);
    private static final long BETWEEN_MS = 20;

    private Await() {}

    /** Returns when the condition holds and what it led to is done; something that is not there yet is waited for. */
    public static void until(Callable<Boolean> condition) {
        long start = System.nanoTime();
        while (!WaitForAsyncUtils.waitForAsyncFx(TimeUnit.NANOSECONDS.toMillis(LONGEST), () -> holds(condition))) {
            if (System.nanoTime() - start > LONGEST) {
                throw new AssertionError("det ventede skjedde ikke; vinduene er avbildet i " + pictures());
            }
            WaitForAsyncUtils.sleep(BETWEEN_MS, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whoever reads the log of another machine sees nothing but this. */
    private static Path pictures() {
        Path folder = Path.of("target/bilder/stoppet-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        List<Stage> stages = WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.NANOSECONDS.toMillis(LONGEST),
                () -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .toList());
        for (int i = 0; i < stages.size(); i++) {
            Picture.save(stages.get(i), folder.resolve(i + ".png"));
        }
        return folder;
    }

    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (EmptyNodeQueryException e) {
            return false;
        }
    }
}
