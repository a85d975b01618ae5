package bospor.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work on the spot, for tests of view models. */
public final class DirectWork implements BackgroundWork {
    @Override
    public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        T answer;
        try {
            answer = work.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        }
        onDone.accept(answer);
    }
}
