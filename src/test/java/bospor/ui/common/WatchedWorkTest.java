package bospor.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What lasts longer than people wait without wondering is seen, and nothing else. */
class WatchedWorkTest extends ApplicationTest {
    private final WatchedWork work = new WatchedWork(new VirtualThreadWork());
    private final List<Boolean> seen = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        work.slowProperty().subscribe((_, now) -> seen.add(now));
        stage.show();
    }

    @Test
    void detSomTarTidSesTilDetSisteErFerdig() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        interact(() -> {
            work.start(() -> first.await(20, TimeUnit.SECONDS), _ -> {});
            work.start(
                    () -> {
                        second.await();
                        throw new IllegalStateException("gikk galt");
                    },
                    _ -> {},
                    _ -> {});
        });
        Await.until(() -> seen.equals(List.of(true)));
        first.countDown();
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        Await.until(() -> seen.equals(List.of(true)));
        second.countDown();
        Await.until(() -> seen.equals(List.of(true, false)));
    }

    @Test
    void detSomErRasktSesIkke() {
        // Answers at once: a thread of its own may get no time on a busy machine, and then it is not fast.
        WatchedWork fast = new WatchedWork(new DirectWork());
        interact(() -> {
            fast.slowProperty().subscribe((_, now) -> seen.add(now));
            fast.start(() -> true, _ -> {});
        });
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        interact(() -> assertThat(seen).isEmpty());
    }
}
