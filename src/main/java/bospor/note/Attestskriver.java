package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Attestarkiv;
import bospor.casework.notat.Notatdata;
import bospor.json.Attestformat;
import bospor.json.Lesefeil;
import bospor.json.Notatformat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds decisions to notes by appending to the file, as PDF allows: every byte that was there stays where it was, and with it
 * the first seal.
 */
public final class Attestskriver implements Attestarkiv {
    private final Seglvalg seglvalg;
    private final Beregningsnotat sider = new Beregningsnotat();

    /** Finds the seal when it is needed. May wait for a key store. */
    @FunctionalInterface
    public interface Seglvalg {
        /**
         * The seal, null when none is set up.
         *
         * @throws Segl.IkkeForseglet when there should be one, but it cannot be used
         */
        @Nullable
        Segl finn() throws Segl.IkkeForseglet;
    }

    /** Decisions sealed with what is found when they are made. */
    public Attestskriver(Seglvalg seglvalg) {
        this.seglvalg = seglvalg;
    }

    @Override
    public Attest leggTil(Path fil, Attest attest) throws IOException, IkkeForseglet {
        byte[] foer;
        try (InputStream inn = Files.newInputStream(fil)) {
            foer = inn.readNBytes(Pdfsluse.STOERSTE_FIL + 1);
        }
        try {
            Segl segl = seglvalg.finn();
            Map<String, byte[]> vedlegg = Pdfinnhold.les(foer).vedlegg();
            List<Integer> numre = Attestvedlegg.numre(vedlegg);
            int nummer = numre.isEmpty() ? 1 : numre.getLast() + 1;
            byte[] forrige = numre.isEmpty() ? null : vedlegg.get(Attestvedlegg.navn(numre.getLast()));
            Attest ferdig = new Attest(
                    attest.notat(),
                    forrige == null ? null : Attestkontroll.sha256(forrige),
                    attest.avgjoerelse(),
                    attest.grunner(),
                    attest.kommentar(),
                    attest.bruker(),
                    attest.tid(),
                    segl == null ? null : segl.hvem(),
                    Attestside.UTFORMING);
            byte[] json = Attestformat.skriv(ferdig);
            List<Vedlegg> nye = new ArrayList<>(List.of(Vedlegg.attest(nummer, json)));
            if (segl != null) {
                nye.add(Vedlegg.attestsegl(nummer, Jws.lag(json, segl)));
            }
            // What is shown is what a reader of the attachment will read, not what was given.
            byte[] side = sider.avgjoerelse(Attestformat.les(json), nummer, notat(vedlegg));
            erstatt(fil, Paafoering.av(foer, side, nye, attest.tid()));
            return ferdig;
        } catch (Segl.IkkeForseglet e) {
            throw new IkkeForseglet(String.valueOf(e.getMessage()));
        } catch (IkkeNotat e) {
            throw new IOException(e.setning(), e);
        } catch (Lesefeil e) {
            throw new IllegalStateException("det som nettopp er skrevet, skal kunne leses", e);
        }
    }

    /** The note that the decision is about; one that cannot be read can be sent back, and the page says who did, and why. */
    private static @Nullable Notatdata notat(Map<String, byte[]> vedlegg) {
        try {
            return Notatformat.les(Objects.requireNonNull(vedlegg.get(Vedlegg.DATA), "et notat har data"));
        } catch (Lesefeil e) {
            return null;
        }
    }

    /** Puts the new file in the place of the old one in one step: half a note is never seen, nor left behind. */
    private static void erstatt(Path fil, byte[] innhold) throws IOException {
        Path mappe = Objects.requireNonNull(fil.toAbsolutePath().getParent(), "en fil ligger i en mappe");
        Path ny = Files.createTempFile(mappe, "bospor", ".tmp");
        try {
            Files.write(ny, innhold);
            try {
                Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(ny, fil, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(ny);
        }
    }
}
