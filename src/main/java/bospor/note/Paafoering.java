package bospor.note;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Puts pages and attachments after the last byte of a note, as PDF allows: every byte that was there stays where it was. */
final class Paafoering {
    private static final COSName TILKNYTTET = COSName.getPDFName("AF");

    private Paafoering() {}

    /**
     * The file with a document's pages after its own, and with more attachments.
     *
     * @param sider made by this program
     */
    static byte[] av(byte[] pdf, byte[] sider, List<Vedlegg> nye, Instant tid) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf);
                PDDocument tillegg = Loader.loadPDF(sider)) {
            PDDocumentCatalog katalog = dokument.getDocumentCatalog();
            // The note has these for the whole document; a second set would be two truths.
            tillegg.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            tillegg.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            new PDFMergerUtility().appendDocument(dokument, tillegg);
            leggVed(dokument, katalog, nye, GregorianCalendar.from(tid.atZone(ZoneOffset.UTC)));
            katalog.getCOSObject().setNeedToBeUpdated(true);
            dokument.setDocumentId(tid.toEpochMilli());
            ByteArrayOutputStream ut = new ByteArrayOutputStream(pdf.length + sider.length);
            dokument.saveIncremental(ut);
            return ut.toByteArray();
        }
    }

    private static void leggVed(PDDocument dokument, PDDocumentCatalog katalog, List<Vedlegg> nye, Calendar naar)
            throws IOException {
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
    }
}
