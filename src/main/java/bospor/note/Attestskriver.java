package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.attestering.Attestarkiv;
import bospor.json.Attestformat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Adds decisions to notes by appending to the file, as PDF allows: every byte that was there stays where it was, and with it
 * the first seal.
 */
public final class Attestskriver implements Attestarkiv {
    private static final COSName TILKNYTTET = COSName.getPDFName("AF");

    private final Seglvalg seglvalg;

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
                    segl == null ? null : segl.hvem());
            byte[] json = Attestformat.skriv(ferdig);
            List<Vedlegg> nye = new ArrayList<>(List.of(Vedlegg.attest(nummer, json)));
            if (segl != null) {
                nye.add(Vedlegg.attestsegl(nummer, Jws.lag(json, segl)));
            }
            erstatt(fil, paafoert(foer, nye, attest.tid()));
            return ferdig;
        } catch (Segl.IkkeForseglet e) {
            throw new IkkeForseglet(String.valueOf(e.getMessage()));
        } catch (IkkeNotat e) {
            throw new IOException(e.setning(), e);
        }
    }

    /** The file with more attachments after its last byte. */
    static byte[] paafoert(byte[] pdf, List<Vedlegg> nye, Instant tid) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            Calendar naar = GregorianCalendar.from(tid.atZone(ZoneOffset.UTC));
            var katalog = dokument.getDocumentCatalog();
            PDDocumentNameDictionary navneliste = Objects.requireNonNull(katalog.getNames(), "et notat har vedlegg");
            Map<String, PDComplexFileSpecification> alle =
                    new TreeMap<>(navneliste.getEmbeddedFiles().getNames());
            COSArray tilknyttet = new COSArray();
            COSArray gamle = katalog.getCOSObject().getCOSArray(TILKNYTTET);
            if (gamle != null) {
                tilknyttet.addAll(gamle);
            }
            for (Vedlegg v : nye) {
                PDComplexFileSpecification angivelse = Pdfskriver.angivelse(dokument, v, naar);
                alle.put(v.navn(), angivelse);
                tilknyttet.add(angivelse.getCOSObject());
            }
            PDEmbeddedFilesNameTreeNode tre = new PDEmbeddedFilesNameTreeNode();
            tre.setNames(alle);
            COSDictionary navn = new COSDictionary(navneliste.getCOSObject());
            navn.setItem(COSName.EMBEDDED_FILES, tre);
            katalog.getCOSObject().setItem(COSName.NAMES, navn);
            katalog.getCOSObject().setItem(TILKNYTTET, tilknyttet);
            katalog.getCOSObject().setNeedToBeUpdated(true);
            dokument.setDocumentId(tid.toEpochMilli());
            ByteArrayOutputStream ut = new ByteArrayOutputStream(pdf.length + (1 << 14));
            dokument.saveIncremental(ut);
            return ut.toByteArray();
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
