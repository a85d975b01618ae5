package bospor.session;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one thread that touches the session's files. Callers wait for it, and an interrupt of a caller (a cancelled
 * look-up) is kept for the caller and never reaches the work.
 */
final class Lagertraad {
    private final ExecutorService traad = Executors.newSingleThreadExecutor(
            arbeid -> Thread.ofPlatform().daemon().name("bospor-session").unstarted(arbeid));

    /** Runs the work on the thread and waits for it, however long that takes. */
    <T> T utfoer(Callable<T> arbeid) throws ExecutionException {
        Future<T> svar = traad.submit(arbeid);
        boolean avbrutt = false;
        try {
            while (true) {
                try {
                    return svar.get();
                } catch (InterruptedException e) {
                    avbrutt = true;
                }
            }
        } finally {
            if (avbrutt) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs the work on the thread and waits, but not for ever: the process is ending. */
    void utfoerInnen(long sekunder, Runnable arbeid) {
        try {
            traad.submit(arbeid).get(sekunder, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Nothing more can be done while the process ends; the next start sweeps.
        }
    }

    /** Runs the work some time soon. */
    void senere(Runnable arbeid) {
        traad.execute(arbeid);
    }
}
