package bospor.note;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads a file from outside on a thread of its own, for so long and no longer. A file that is built to exhaust the reader gives a
 * sentence; anything else that goes wrong is a fault in the program.
 */
final class Begrenset {
    private Begrenset() {}

    /** What the work gives, or what the function makes of the sentence that says why it gave nothing. */
    static <T> T kjoer(Callable<T> arbeid, Duration lengst, Function<String, T> ikke) {
        FutureTask<T> oppgave = new FutureTask<>(arbeid);
        Thread.ofPlatform().daemon().name("bospor-notatlesing").start(oppgave);
        try {
            return oppgave.get(lengst.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            oppgave.cancel(true);
            return ikke.apply("Filen tok for lang tid å lese, og er ikke et beregningsnotat.");
        } catch (InterruptedException e) {
            oppgave.cancel(true);
            Thread.currentThread().interrupt();
            return ikke.apply("Kontrollen ble avbrutt.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError || e.getCause() instanceof OutOfMemoryError) {
                return ikke.apply("Filen er for dyp eller for stor til å være et beregningsnotat.");
            }
            throw new IllegalStateException("lesingen av et notat stoppet", e.getCause());
        }
    }
}
