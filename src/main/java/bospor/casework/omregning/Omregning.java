package bospor.casework.omregning;

import bospor.casework.Beregner;
import bospor.domain.Termin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calculates many cases anew. Only as many are in memory as are being calculated; of each that is done a row is left. Blocks:
 * never on the screen's thread.
 */
public final class Omregning {
    private final Saksomregning sak;
    private final Nyeoppgjoer oppgjoer;

    /** How far a run has come. */
    public record Framdrift(int ferdige, OptionalInt avAlle) {}

    /**
     * A run under these rules.
     *
     * @param dagens the rules of today, for cases that have no result from before
     * @param termin the month that everything is calculated for; null for each case's own
     */
    public Omregning(Beregner dagens, Nyeregler nye, @Nullable Termin termin, Nyeoppgjoer oppgjoer) {
        this.oppgjoer = oppgjoer;
        this.sak = new Saksomregning(dagens, nye, termin, oppgjoer);
    }

    /**
     * Calculates every case of the source, which is closed afterwards.
     *
     * @param framdrift told after each case, on any thread
     * @throws IOException when the source stops; what came until then is lost
     */
    public Omregningsresultat kjoer(Sakskilde kilde, Styring styring, Consumer<Framdrift> framdrift)
            throws IOException, InterruptedException {
        int arbeidere = Runtime.getRuntime().availableProcessors();
        List<Omregningsrad> rader = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger ferdige = new AtomicInteger();
        Semaphore plass = new Semaphore(2 * arbeidere);
        try (kilde;
                ExecutorService koe = Executors.newFixedThreadPool(arbeidere)) {
            int nummer = 0;
            for (Sakskilde.Uleste neste = neste(kilde, styring); neste != null; neste = neste(kilde, styring)) {
                Sakskilde.Uleste uleste = neste;
                int mitt = ++nummer;
                plass.acquire();
                koe.execute(() -> {
                    try {
                        rader.add(regn(mitt, uleste));
                        framdrift.accept(new Framdrift(ferdige.incrementAndGet(), kilde.antall()));
                    } finally {
                        plass.release();
                    }
                });
            }
            koe.shutdown();
            koe.awaitTermination(1, TimeUnit.DAYS);
        }
        return new Omregningsresultat(List.copyOf(rader), styring.avbrutt(), oppgjoer.ubrukte());
    }

    private static Sakskilde.@Nullable Uleste neste(Sakskilde kilde, Styring styring)
            throws IOException, InterruptedException {
        return styring.slippFram() ? kilde.neste() : null;
    }

    /** A fault in the program concerns this case: the others are still calculated, and the row says so. */
    private Omregningsrad regn(int nummer, Sakskilde.Uleste uleste) {
        try {
            return sak.regn(nummer, uleste);
        } catch (RuntimeException | StackOverflowError e) {
            return Omregningsrad.uten(
                    nummer,
                    bospor.domain.Nummermaske.masker(uleste.navn()),
                    "Saken kunne ikke regnes ut på grunn av en feil i programmet. Meld fra til systemansvarlig.");
        }
    }
}
