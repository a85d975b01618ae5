package bospor.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Work in the background that can be seen: when a piece of it has lasted so long that people begin to wonder, it says so. */
public final class WatchedWork implements BackgroundWork {
    /** Shorter than this nobody waits. */
    static final Duration PATIENCE = Duration.millis(300);

    private final BackgroundWork work;
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(this, "slow");
    private int late;

    /** Watches this. */
    public WatchedWork(BackgroundWork work) {
        this.work = work;
    }

    /** Whether something has gone on for more than 300 ms. Changes on the screen's thread. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    @Override
    public <T> void start(Callable<T> task, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Watch watch = new Watch();
        if (Platform.isFxApplicationThread()) {
            watch.begin();
        } else {
            Platform.runLater(watch::begin);
        }
        work.start(
                task,
                answer -> {
                    watch.end();
                    onDone.accept(answer);
                },
                fault -> {
                    watch.end();
                    onFailure.accept(fault);
                });
    }

    private void count(int more) {
        late += more;
        slow.set(late > 0);
    }

    /** One piece of work, on the screen's thread. */
    private final class Watch {
        private final PauseTransition patience = new PauseTransition(PATIENCE);
        private boolean isLate;
        private boolean ended;

        void begin() {
            patience.setOnFinished(_ -> {
                isLate = true;
                count(1);
            });
            if (!ended) {
                patience.play();
            }
        }

        void end() {
            ended = true;
            patience.stop();
            if (isLate) {
                isLate = false;
                count(-1);
            }
        }
    }
}
