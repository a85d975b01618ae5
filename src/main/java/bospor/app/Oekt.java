package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.SessionStore;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * The session behind the window: keeps what the case worker opens, and forgets it when told to. One piece of work at a
 * time and in order, so that nothing is kept after it was to be forgotten.
 */
final class Oekt implements AutoCloseable {
    private final CompletableFuture<Tjenester> tjenester;
    private final ExecutorService koe = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("bospor-oekt").factory());

    Oekt(CompletableFuture<Tjenester> tjenester) {
        this.tjenester = tjenester;
    }

    /** Keeps the household of the case. */
    void ta(AapenSak sak) {
        medLager(lager -> lager.lagre(sak.saksnummer(), sak.oppslag()));
    }

    /** Forgets everything that was fetched and typed. */
    void toem() {
        medLager(SessionStore::toem);
    }

    private void medLager(Consumer<SessionStore> arbeid) {
        koe.execute(() -> ferdige().ifPresent(t -> arbeid.accept(t.lager())));
    }

    private Optional<Tjenester> ferdige() {
        return tjenester.isDone() && !tjenester.isCompletedExceptionally()
                ? Optional.of(tjenester.join())
                : Optional.empty();
    }

    /** Forgets everything and stops what was started. Waits for it: the process is about to end. */
    @Override
    public void close() {
        koe.close();
        ferdige().ifPresent(Tjenester::close);
    }
}
