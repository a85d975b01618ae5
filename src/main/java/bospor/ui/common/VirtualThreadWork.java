package bospor.ui.common;

import java.util.concurrent.Callable;
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
            }
        });
    }
}
