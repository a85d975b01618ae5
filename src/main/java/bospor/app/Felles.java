package bospor.app;

import bospor.ui.common.Appearance;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.WatchedWork;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What all windows of a session have in common: one set of services, one encrypted session that is emptied for all at
 * once, one look. A window of its own is a household of its own, nothing more.
 *
 * @param arbeid what goes on in the background, for the window to show
 * @param klokke the clock on the wall
 * @param noedsaker how many emergencies there have been
 * @param vinduer those that are open, the first one first; changed on the screen's thread only
 */
record Felles(
        Oppstart oppstart,
        Consumer<String> aapneLenke,
        InstantSource klokke,
        Appearance utseende,
        WatchedWork arbeid,
        CompletableFuture<Tjenester> tjenester,
        CompletableFuture<Map<String, String>> kommunenavn,
        Oekt oekt,
        AtomicInteger noedsaker,
        List<Sammenkobling> vinduer) {
    /** Today, by the business clock. */
    LocalDate idag() {
        return LocalDate.now(oppstart.klokke());
    }

    /** A session in which nothing is open yet. */
    static Felles av(Oppstart oppstart, Consumer<String> aapneLenke, InstantSource klokke, Appearance utseende) {
        CompletableFuture<Tjenester> tjenester = new CompletableFuture<>();
        return new Felles(
                oppstart,
                aapneLenke,
                klokke,
                utseende,
                new WatchedWork(new VirtualThreadWork()),
                tjenester,
                new CompletableFuture<>(),
                new Oekt(tjenester),
                new AtomicInteger(),
                new ArrayList<>());
    }
}
