package bospor.app;

import bospor.ui.common.Theme;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/**
 * Makes what is in the first window, on a thread of its own while JavaFX starts its own: each takes about as long as the
 * other. JavaFX allows that of everything that no window shows yet.
 */
final class Innredning {
    private final CountDownLatch skjermenKommer = new CountDownLatch(1);
    private final FutureTask<Innhold> arbeid;

    /** What is in a window: its parts, and the root that shows them. */
    record Innhold(Sammenkobling deler, StackPane rot) {
        static Innhold av(Sammenkobling deler) {
            StackPane rot = Theme.dress(new StackPane(deler.vindu()));
            // A root that stays: one that is replaced loses its colours before it leaves, and every rule complains.
            deler.vedSpraakbytte(() -> rot.getChildren().setAll(deler.vindu()));
            return new Innhold(deler, rot);
        }
    }

    private Innredning(Supplier<Sammenkobling> deler) {
        arbeid = new FutureTask<>(() -> lag(deler));
    }

    /** Begins with these parts, which are made on the same thread. */
    static Innredning begynn(Supplier<Sammenkobling> deler) {
        Innredning innredning = new Innredning(deler);
        Thread.ofPlatform().daemon().name("innredning").start(innredning.arbeid);
        return innredning;
    }

    /** JavaFX is coming: from now on controls can be made. */
    void skjermenKommer() {
        skjermenKommer.countDown();
    }

    /** What has been made; waits for it. What went wrong in the making goes wrong here. */
    Innhold ferdig() {
        try {
            return arbeid.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("vinduet kunne ikke innredes", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("avbrutt mens vinduet ble innredet", e);
        }
    }

    private Innhold lag(Supplier<Sammenkobling> lagDeler) throws InterruptedException {
        Sammenkobling deler = lagDeler.get();
        Forvarming.kjoer();
        skjermenKommer.await();
        Theme.install();
        return Innhold.av(deler);
    }
}
