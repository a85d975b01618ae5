package bospor.ui.timeline;

import bospor.ui.common.BackgroundWork;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does nothing: in a picture nothing is read or opened. */
final class NoWork implements BackgroundWork {
    @Override
    public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        // Nobody waits for it.
    }
}
