package bospor.note;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Makes a PDF of a note's pages and attachments: PDF/A-3b for the archive and PDF/UA-1 for screen readers. The same pages,
 * attachments and moment give the same bytes. Nothing outside is read.
 */
final class Pdfskriver {
    private static final int VANLIG = 400;
    private static final int HALVFET = 700;
    private static final int LESBUFFER = 1 << 16;

    static {
        XRLog.setLoggingEnabled(false);
        Pdfvern.sikre();
    }

    private final Skrift skrift;
    private final byte[] farger = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Pdfskriver(Skrift skrift) {
        this.skrift = skrift;
    }

    /**
     * The PDF.
     *
     * @throws IllegalStateException when a text did not reach the paper: such a note must never leave the program
     */
    byte[] skriv(Notatside side, String program, Instant tid, List<Vedlegg> vedlegg) {
        try {
            byte[] pdf = lag(side, program, tid, vedlegg);
            kontroller(side, pdf);
            return pdf;
        } catch (IOException e) {
            throw new IllegalStateException("notatet kunne ikke skrives i minnet", e);
        }
    }

    private byte[] lag(Notatside side, String program, Instant tid, List<Vedlegg> vedlegg) throws IOException {
        PdfRendererBuilder bygger = new PdfRendererBuilder();
        bygger.usePdfUaAccessibility(true);
        bygger.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_B);
        bygger.useColorProfile(farger);
        bygger.withProducer("Bospor");
        font(bygger, skrift::vanlig, VANLIG);
        font(bygger, skrift::halvfet, HALVFET);
        for (ExternalResourceControlPriority naar : ExternalResourceControlPriority.values()) {
            bygger.useExternalResourceAccessControl((_, _) -> false, naar);
        }
        bygger.withHtmlContent(side.xhtml(), "https://notat.invalid/");
        bygger.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer sider = bygger.buildPdfRenderer();
                PDDocument dokument = sider.createPDFKeepOpen()) {
            Calendar naar = GregorianCalendar.from(tid.atZone(ZoneOffset.UTC));
            dokument.getDocumentInformation().setCreationDate(naar);
            dokument.getDocumentInformation().setModificationDate(naar);
            dokument.getDocumentInformation().setCreator(program);
            PDDocumentCatalog katalog = dokument.getDocumentCatalog();
            byte[] xmp = Xmp.av(side.tittel(), side.emne(), program, tid).getBytes(StandardCharsets.UTF_8);
            katalog.setMetadata(new PDMetadata(dokument, new ByteArrayInputStream(xmp)));
            leggVed(dokument, katalog, vedlegg, naar);
            dokument.setDocumentId(tid.toEpochMilli());
            ByteArrayOutputStream ut = new ByteArrayOutputStream(LESBUFFER);
            dokument.save(ut);
            return ut.toByteArray();
        }
    }

    private static void font(PdfRendererBuilder bygger, FSSupplier<InputStream> skrift, int vekt) {
        bygger.useFont(skrift, "NoteSans", vekt, FontStyle.NORMAL, true);
    }

    private static void leggVed(PDDocument dokument, PDDocumentCatalog katalog, List<Vedlegg> vedlegg, Calendar naar)
            throws IOException {
        if (vedlegg.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> navn = new TreeMap<>();
        COSArray tilknyttet = new COSArray();
        for (Vedlegg v : vedlegg) {
            PDComplexFileSpecification angivelse = angivelse(dokument, v, naar);
            navn.put(v.navn(), angivelse);
            tilknyttet.add(angivelse.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tre = new PDEmbeddedFilesNameTreeNode();
        tre.setNames(navn);
        PDDocumentNameDictionary navneliste = new PDDocumentNameDictionary(katalog);
        navneliste.setEmbeddedFiles(tre);
        katalog.setNames(navneliste);
        katalog.getCOSObject().setItem("AF", tilknyttet);
    }

    /** The attachment as it stands in a document. */
    static PDComplexFileSpecification angivelse(PDDocument dokument, Vedlegg v, Calendar naar) throws IOException {
        PDEmbeddedFile fil = new PDEmbeddedFile(dokument, new ByteArrayInputStream(v.innhold()), COSName.FLATE_DECODE);
        fil.setSubtype(v.type());
        fil.setSize(v.innhold().length);
        fil.setCreationDate(naar);
        fil.setModDate(naar);
        PDComplexFileSpecification angivelse = new PDComplexFileSpecification();
        angivelse.setFile(v.navn());
        angivelse.setFileUnicode(v.navn());
        angivelse.setFileDescription(v.beskrivelse());
        angivelse.setEmbeddedFile(fil);
        angivelse.setEmbeddedFileUnicode(fil);
        angivelse.getCOSObject().setName("AFRelationship", v.forhold());
        return angivelse;
    }

    /** A text without a letter to show it in is dropped silently, and the file is still valid: so look. */
    private static void kontroller(Notatside side, byte[] pdf) throws IOException {
        String paaPapiret = Sidetekst.uten(Sidetekst.les(pdf));
        for (String tekst : side.tekster()) {
            if (!paaPapiret.contains(Sidetekst.uten(tekst))) {
                throw new IllegalStateException("en tekst kom ikke med på sidene");
            }
        }
    }
}
