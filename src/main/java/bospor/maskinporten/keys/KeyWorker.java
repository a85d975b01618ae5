package bospor.maskinporten.keys;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one thread that touches key stores. Windows may show a dialog or wait for a card there, and nobody can interrupt that;
 * what can be given up is the wait.
 */
final class KeyWorker {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread t = new Thread(task, "bospor-noekkel");
        t.setDaemon(true);
        return t;
    });

    /** The result of the work, or {@link KeyProblem#TIMEOUT} when it takes longer than the limit. */
    <T> T call(Callable<T> work, Duration limit) throws KeyUnavailable {
        Future<T> result = thread.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Work that has not begun is dropped; work that hangs in Windows goes on alone.
            result.cancel(false);
            throw new KeyUnavailable(KeyProblem.TIMEOUT);
        } catch (InterruptedException e) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            throw new KeyUnavailable(KeyProblem.CANCELLED);
        } catch (ExecutionException e) {
            throw KeyUnavailable.of(e);
        }
    }
}
