package bospor.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs each piece of work on a virtual thread of its own. */
public final class VirtualThreadWork implements BackgroundWork {
    @Override
    public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Thread.ofVirtual().name("bospor-arbeid").start(() -> {
            try {
                T answer = work.call();
                Platform.runLater(() -> onDone.accept(answer));
            } catch (Exception e) {
                Platform.runLater(() -> onFailure.accept(e));
            } catch (Error e) {
                // No memory, for one: whoever waits for the answer must hear that it does not come.
                Platform.runLater(() -> onFailure.accept(new ExecutionException(e)));
            }
        });
    }
}
