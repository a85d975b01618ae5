package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.SessionStore;
import bospor.domain.Beregningsinndata;
import bospor.ui.calculation.Drafts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The session behind the window: keeps what the case worker opens and types, and forgets it when told to. One piece of
 * work at a time and in order, and nothing of a case that is not open, so that nothing is kept after it was forgotten.
 *
 * <p>Does nothing before the services are there: then nothing has been fetched either.
 */
final class Oekt implements AutoCloseable {
    private final CompletableFuture<Tjenester> tjenester;
    private final ExecutorService koe = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("bospor-oekt").factory());
    private final Map<Object, String> aapne = new ConcurrentHashMap<>();
    private volatile boolean lukket;

    Oekt(CompletableFuture<Tjenester> tjenester) {
        this.tjenester = tjenester;
    }

    /** Keeps the household of the case that the window has open. */
    void ta(Object vindu, AapenSak sak) {
        aapne.put(vindu, sak.saksnummer());
        medLager(sak.saksnummer(), lager -> lager.lagre(sak.saksnummer(), sak.oppslag()));
    }

    /** Forgets everything that was fetched and typed, and then runs what it is given, on a thread of its own. */
    void toem(Runnable naarFerdig) {
        aapne.clear();
        if (lukket) {
            return;
        }
        koe.execute(() -> {
            ferdige().ifPresent(t -> t.lager().toem());
            naarFerdig.run();
        });
    }

    /** The window has nothing open any more; what it had stays in the session. */
    void lukk(Object vindu) {
        aapne.remove(vindu);
    }

    /** Keeps what is typed for the open case; the views see no other part of the store. */
    Drafts utkast() {
        return new Utkast();
    }

    /** The services, when they are there. */
    Optional<Tjenester> ferdige() {
        return tjenester.isDone() && !tjenester.isCompletedExceptionally()
                ? Optional.of(tjenester.join())
                : Optional.empty();
    }

    private void medLager(String saksnummer, Consumer<SessionStore> arbeid) {
        // An answer may come after the window was closed; then there is nobody to keep it for.
        if (lukket) {
            return;
        }
        koe.execute(
                () -> ferdige().filter(_ -> aapne.containsValue(saksnummer)).ifPresent(t -> arbeid.accept(t.lager())));
    }

    /**
     * Forgets everything and stops what was started, and waits for that: the process is about to end. A start that is not
     * done yet is not waited for: who started it finds it cancelled, and stops what came of it.
     */
    @Override
    public void close() {
        aapne.clear();
        lukket = true;
        koe.close();
        tjenester.cancel(false);
        ferdige().ifPresent(Tjenester::close);
    }

    /** The store as the calculation sees it. */
    private final class Utkast implements Drafts {
        @Override
        public void keep(String saksnummer, Beregningsinndata draft) {
            medLager(saksnummer, lager -> lager.lagreUtkast(saksnummer, draft));
        }

        @Override
        public void find(String saksnummer, Consumer<Beregningsinndata> found) {
            medLager(
                    saksnummer,
                    lager -> lager.utkast(saksnummer).ifPresent(u -> Platform.runLater(() -> found.accept(u))));
        }

        @Override
        public void keepPanels(String saksnummer, Map<String, String> facts) {
            medLager(saksnummer, lager -> lager.lagreFelter(saksnummer, facts));
        }

        @Override
        public void findPanels(String saksnummer, Consumer<Map<String, String>> found) {
            medLager(saksnummer, lager -> {
                Map<String, String> facts = lager.felter(saksnummer);
                if (!facts.isEmpty()) {
                    Platform.runLater(() -> found.accept(facts));
                }
            });
        }
    }
}
