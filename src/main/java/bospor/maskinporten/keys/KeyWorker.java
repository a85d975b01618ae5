package bospor.maskinporten.keys;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * One thread that touches key stores. Windows may show a dialog or wait for a card there, and nobody can interrupt that; what
 * can be given up is the wait.
 */
final class KeyWorker {
    /** All signatures of the process, one after the other: two PIN dialogs at a time help nobody. */
    static final KeyWorker SIGNING = new KeyWorker("bospor-signatur", KeyProblem.SIGNING_FAILED);

    private final KeyProblem otherwise;
    private final ExecutorService thread;

    /** A thread of this name, and the problem when its work fails in a way nobody knows. */
    KeyWorker(String name, KeyProblem otherwise) {
        this.otherwise = otherwise;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread t = new Thread(task, name);
            t.setDaemon(true);
            return t;
        });
    }

    /** The result of the work, or {@link KeyProblem#TIMEOUT} when it takes longer than the limit. */
    <T> T call(Callable<T> work, Duration limit, Duration noticeAfter, KeyNotice notice, Consumer<KeyNotice> listener)
            throws KeyUnavailable {
        Future<T> result = thread.submit(work);
        boolean told = false;
        try {
            if (noticeAfter.compareTo(limit) < 0) {
                try {
                    return result.get(noticeAfter.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    told = true;
                    listener.accept(notice);
                }
            }
            Duration rest = told ? limit.minus(noticeAfter) : limit;
            return result.get(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Work that has not begun is dropped; work that hangs in Windows goes on alone.
            result.cancel(false);
            throw new KeyUnavailable(KeyProblem.TIMEOUT);
        } catch (InterruptedException e) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            throw new KeyUnavailable(KeyProblem.CANCELLED);
        } catch (ExecutionException e) {
            throw KeyUnavailable.of(e, otherwise);
        } finally {
            if (told) {
                listener.accept(KeyNotice.OVER);
            }
        }
    }
}
