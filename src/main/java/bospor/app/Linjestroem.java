package bospor.app;

import bospor.json.Linjedeler;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Turns lines into lines on all cores: one in, one out, in the same order, with no more in memory than a few bundles.
 *
 * <p>A bundle is sent off as soon as the next line would have to be waited for, so that a program which sends one line and
 * waits for the answer gets it.
 */
final class Linjestroem {
    private static final int LINJER_I_BUNT = 64;
    private static final int BYTE_I_BUNT = 1 << 20;
    private static final int LENGSTE_LINJE = 10 << 20;
    /** A bundle of no lines: the end. */
    private static final List<byte[]> SLUTT = List.of();

    private final Function<byte[], byte[]> arbeid;
    private final BlockingQueue<Future<List<byte[]>>> paaVei;

    /** Every line goes through this, which must not throw and may be called on many threads. */
    Linjestroem(Function<byte[], byte[]> arbeid) {
        this.arbeid = arbeid;
        this.paaVei = new ArrayBlockingQueue<>(4 * Runtime.getRuntime().availableProcessors());
    }

    /** Whether the line was longer than any real one and has been cut off. */
    static boolean erForLang(byte[] linje) {
        return linje.length > LENGSTE_LINJE;
    }

    /** Reads to the end. Stops early when nobody reads what comes out. */
    void kjoer(InputStream inn, PrintStream ut) throws IOException, InterruptedException {
        try (ExecutorService arbeidere =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Thread skriver = Thread.ofPlatform().daemon().name("skriver").start(() -> skriv(ut));
            try {
                les(new Linjedeler(inn, LENGSTE_LINJE), arbeidere, skriver);
            } finally {
                lever(arbeidere.submit(() -> SLUTT), skriver);
                skriver.join();
            }
        }
    }

    private void les(Linjedeler linjer, ExecutorService arbeidere, Thread skriver)
            throws IOException, InterruptedException {
        List<byte[]> bunt = new ArrayList<>();
        int antallByte = 0;
        for (byte[] linje = linjer.neste(); linje != null; linje = linjer.neste()) {
            bunt.add(linje);
            antallByte += linje.length;
            if (bunt.size() == LINJER_I_BUNT || antallByte > BYTE_I_BUNT || linjer.maaVente()) {
                List<byte[]> ferdig = bunt;
                if (!lever(arbeidere.submit(() -> utfoer(ferdig)), skriver)) {
                    return;
                }
                bunt = new ArrayList<>();
                antallByte = 0;
            }
        }
        List<byte[]> siste = bunt;
        if (!siste.isEmpty()) {
            lever(arbeidere.submit(() -> utfoer(siste)), skriver);
        }
    }

    /** Puts the bundle in line; false when the writer has stopped. */
    private boolean lever(Future<List<byte[]>> bunt, Thread skriver) throws InterruptedException {
        while (skriver.isAlive()) {
            if (paaVei.offer(bunt, 100, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    private List<byte[]> utfoer(List<byte[]> linjer) {
        List<byte[]> ut = new ArrayList<>(linjer.size());
        for (byte[] linje : linjer) {
            ut.add(arbeid.apply(linje));
        }
        return ut;
    }

    private void skriv(PrintStream ut) {
        try {
            for (List<byte[]> bunt = paaVei.take().get();
                    !bunt.isEmpty();
                    bunt = paaVei.take().get()) {
                for (byte[] linje : bunt) {
                    ut.write(linje, 0, linje.length);
                    ut.write('\n');
                }
                if (paaVei.isEmpty() && ut.checkError()) {
                    return;
                }
            }
            ut.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("arbeidet med en linje skal ikke kunne feile", e);
        }
    }
}
