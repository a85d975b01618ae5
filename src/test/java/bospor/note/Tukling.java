package bospor.note;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Changes a note the way somebody who wants another amount would. */
final class Tukling {
    /** Changes an open document. */
    interface Endring {
        /** Does it. */
        void gjoer(PDDocument dokument) throws IOException;
    }

    private Tukling() {}

    /** The file after the change. */
    static byte[] med(byte[] pdf, Endring endring) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            endring.gjoer(dokument);
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            dokument.save(ut);
            return ut.toByteArray();
        }
    }

    /** The file with another text in its data. */
    static byte[] data(byte[] pdf, UnaryOperator<String> endring) throws IOException {
        return vedlegg(pdf, Vedlegg.DATA, endring);
    }

    /** The file with other text in one of its attachments. */
    static byte[] vedlegg(byte[] pdf, String navn, UnaryOperator<String> endring) throws IOException {
        return med(pdf, d -> {
            COSStream stroem = stroem(d, navn);
            String json = new String(stroem.createInputStream().readAllBytes(), StandardCharsets.UTF_8);
            skriv(stroem, endring.apply(json).getBytes(StandardCharsets.UTF_8), COSName.FLATE_DECODE);
        });
    }

    static void skriv(COSStream stroem, byte[] innhold, COSName filter) throws IOException {
        try (OutputStream ut = stroem.createOutputStream(filter)) {
            ut.write(innhold);
        }
    }

    static COSStream stroem(PDDocument dokument, String navn) throws IOException {
        PDComplexFileSpecification fil =
                Objects.requireNonNull(vedlegg(dokument).get(navn), navn);
        return fil.getEmbeddedFile().getCOSObject();
    }

    /** The file without one of its attachments. */
    static byte[] uten(byte[] pdf, String navn) throws IOException {
        return med(pdf, d -> {
            Map<String, PDComplexFileSpecification> igjen = vedlegg(d);
            igjen.remove(navn);
            PDEmbeddedFilesNameTreeNode tre = new PDEmbeddedFilesNameTreeNode();
            tre.setNames(igjen);
            COSDictionary navneliste = d.getDocumentCatalog().getNames().getCOSObject();
            navneliste.setItem(COSName.EMBEDDED_FILES, tre);
        });
    }

    private static Map<String, PDComplexFileSpecification> vedlegg(PDDocument dokument) throws IOException {
        return new TreeMap<>(
                dokument.getDocumentCatalog().getNames().getEmbeddedFiles().getNames());
    }

    /** The data of the note as they stand. */
    static byte[] json(byte[] pdf) throws Exception {
        byte[] json = Pdfinnhold.les(pdf).vedlegg().get(Vedlegg.DATA);
        if (json == null) {
            throw new AssertionError("ingen data");
        }
        return json;
    }
}
