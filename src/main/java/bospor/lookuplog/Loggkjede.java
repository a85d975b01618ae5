package bospor.lookuplog;

import bospor.lookuplog.Logglinje.Linjetype;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Appends lines to the chain of one machine: one at a time among all threads and processes, on the disk before the call
 * returns, and going on after a crash from where the head says.
 *
 * <p>Whole lines that a killed process left after the head belong to the chain and stay; what it left half finished stays
 * where it is and is accounted for by an AVBRUTT line with its hash. Nothing is ever overwritten. The files are not
 * interruptible channels, because an interrupted look-up must not leave a half line.
 */
final class Loggkjede {
    /** For the threads of this process; the file lock is for the others. */
    private static final ReentrantLock I_DENNE_PROSESSEN = new ReentrantLock();

    private static final long VENTETID = TimeUnit.SECONDS.toNanos(15);

    private final Loggfiler filer;
    private boolean sett;

    Loggkjede(Loggfiler filer) {
        this.filer = filer;
    }

    /** Makes a line from what the chain says of it. */
    @FunctionalInterface
    interface Linjemaker {
        /** The line with this number, of this type, after the line with this hash. */
        Logglinje lag(long n, Linjetype type, @Nullable String resultat, String forrige);
    }

    /**
     * Appends a line of the type, and before it whatever must be said of what stood there.
     *
     * @return the number of the line
     */
    long leggTil(LocalDate dag, Linjetype type, @Nullable String resultat, Linjemaker maker) throws IOException {
        I_DENNE_PROSESSEN.lock();
        try {
            if (!Files.isDirectory(filer.mappe())) {
                if (sett) {
                    // A share that is gone: a folder made in its place would be a log that nobody ever reads.
                    throw new NoSuchFileException("", null, "loggmappen er borte");
                }
                Files.createDirectories(filer.mappe());
            }
            try (RandomAccessFile laas = new RandomAccessFile(filer.laas().toFile(), "rw");
                    FileLock _ = vent(laas.getChannel())) {
                return leggTilAlene(dag, type, resultat, maker);
            }
        } finally {
            I_DENNE_PROSESSEN.unlock();
        }
    }

    private long leggTilAlene(LocalDate dag, Linjetype type, @Nullable String resultat, Linjemaker maker)
            throws IOException {
        Ende ende = finnEnde(filer.dagsfil(dag));
        Path fil = filer.sti(ende.fil);
        long lengde = Files.exists(fil) ? Files.size(fil) : 0;
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        if (lengde > 0 && !slutterMedLinjeskift(fil, lengde)) {
            ut.write('\n');
        }
        long n = ende.n;
        String forrige = ende.hash;
        List<Logglinje> linjer = new ArrayList<>();
        if (ende.merknad != null) {
            linjer.add(maker.lag(++n, ende.merknad, ende.restHash, forrige));
            forrige = Linjeformat.hash(Linjeformat.skriv(linjer.getFirst()));
        }
        linjer.add(maker.lag(++n, type, resultat, forrige));
        String hash = forrige;
        for (Logglinje linje : linjer) {
            byte[] bytes = Linjeformat.skriv(linje);
            hash = Linjeformat.hash(bytes);
            ut.writeBytes(bytes);
            ut.write('\n');
        }
        try (FileOutputStream skriver = new FileOutputStream(fil.toFile(), true)) {
            skriver.write(ut.toByteArray());
            skriver.getFD().sync();
        }
        new Logghode(n, hash, ende.fil, lengde + ut.size()).skriv(filer.hode());
        sett = true;
        return n;
    }

    /** Where the chain ends, in which file it goes on, and what must be said first. */
    private Ende finnEnde(String dagsfil) throws IOException {
        Optional<Logghode> lest = Logghode.les(filer.hode());
        if (lest.isEmpty()) {
            List<String> finnes = filer.dagsfiler();
            if (!finnes.isEmpty()) {
                return utenHode(finnes, dagsfil);
            }
            if (sett) {
                throw new NoSuchFileException("", null, "loggen som ble skrevet i økten, er borte");
            }
            // Before the first line, so that lines without a head always mean that somebody removed it.
            Logghode.TOMT.skriv(filer.hode());
        }
        Logghode hode = lest.orElse(Logghode.TOMT);
        String sist = hode.fil();
        List<Fysisk> hale = new ArrayList<>();
        if (!hode.fil().isEmpty()) {
            hale.addAll(Fysisk.les(filer.sti(hode.fil()), hode.lengde()));
        }
        if (!sett || !dagsfil.equals(hode.fil())) {
            for (String navn : filer.dagsfiler()) {
                if (navn.compareTo(hode.fil()) > 0) {
                    hale.addAll(Fysisk.les(filer.sti(navn), 0));
                    sist = navn;
                }
            }
        }
        // Never back to an older file when the clock was set back: the order of the files is the order of the lines.
        return foelg(hode, hale, dagsfil.compareTo(sist) > 0 ? dagsfil : sist);
    }

    private static Ende foelg(Logghode hode, List<Fysisk> hale, String fil) throws IOException {
        long n = hode.n();
        String hash = hode.hash();
        int i = 0;
        while (i < hale.size()) {
            int neste = hale.get(i).foelger(n, hash) ? i : Fysisk.avbruddslinje(hale, i, n, hash);
            if (neste < 0) {
                return new Ende(n, hash, fil, Linjetype.AVBRUTT, Fysisk.hashAv(hale.subList(i, hale.size())));
            }
            n++;
            hash = hale.get(neste).hash();
            i = neste + 1;
        }
        return new Ende(n, hash, fil, null, null);
    }

    /** The chain goes on after the last readable line, but says for ever that lines may be missing there. */
    private Ende utenHode(List<String> finnes, String dagsfil) throws IOException {
        String sist = finnes.getLast();
        long n = 0;
        String hash = Linjeformat.INGEN_FOER;
        for (Fysisk f : Fysisk.les(filer.sti(sist), 0)) {
            if (f.avsluttet() && f.ledd() != null) {
                n = f.ledd().n();
                hash = f.hash();
            }
        }
        return new Ende(n, hash, dagsfil.compareTo(sist) > 0 ? dagsfil : sist, Linjetype.HODE_MANGLET, null);
    }

    private static boolean slutterMedLinjeskift(Path fil, long lengde) throws IOException {
        try (RandomAccessFile leser = new RandomAccessFile(fil.toFile(), "r")) {
            leser.seek(lengde - 1);
            return leser.read() == '\n';
        }
    }

    /** Waits for the other processes of this machine; an interrupt is kept for the caller. */
    private static FileLock vent(FileChannel kanal) throws IOException {
        long frist = System.nanoTime() + VENTETID;
        boolean avbrutt = false;
        try {
            while (true) {
                FileLock laas = kanal.tryLock();
                if (laas != null) {
                    return laas;
                }
                if (System.nanoTime() > frist) {
                    throw new IOException("låst av en annen prosess");
                }
                try {
                    Thread.sleep(2);
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

    private record Ende(
            long n,
            String hash,
            String fil,
            @Nullable Linjetype merknad,
            @Nullable String restHash) {}
}
