package bospor.app;

import bospor.ui.common.Theme;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/**
 * Makes what is in the first window, on a thread of its own while JavaFX starts its own: each takes about as long as the
 * other. JavaFX allows that of everything that no window shows yet.
 */
final class Innredning {
    private final CompletableFuture<Void> skjermen = new CompletableFuture<>();
    private final CompletableFuture<Innhold> innhold;

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
        innhold = CompletableFuture.supplyAsync(
                () -> lag(deler),
                arbeid -> Thread.ofPlatform().daemon().name("innredning").start(arbeid));
    }

    /** Begins with these parts, which are made on the same thread. */
    static Innredning begynn(Supplier<Sammenkobling> deler) {
        return new Innredning(deler);
    }

    /** JavaFX is coming: from now on controls can be made. */
    void skjermenKommer() {
        skjermen.complete(null);
    }

    /** What has been made; waits for it. What went wrong in the making goes wrong here. */
    Innhold ferdig() {
        return innhold.join();
    }

    private Innhold lag(Supplier<Sammenkobling> lagDeler) {
        Sammenkobling deler = lagDeler.get();
        Forvarming.kjoer();
        skjermen.join();
        Theme.install();
        return Innhold.av(deler);
    }
}
