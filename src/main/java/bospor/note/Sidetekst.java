package bospor.note;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words that stand on the pages of a PDF, as a reader would get them. */
final class Sidetekst {
    private static final Pattern MELLOMROM = Pattern.compile("[\\s\\u00a0\\u00ad]+");

    private Sidetekst() {}

    /** All pages of a PDF that this program has just made. */
    static String les(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return les(dokument);
        }
    }

    /** How many pages there are in a PDF that this program has just made. */
    static int sider(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return dokument.getNumberOfPages();
        }
    }

    /** All pages. */
    static String les(PDDocument dokument) throws IOException {
        return new PDFTextStripper().getText(dokument);
    }

    /** Without spaces and line breaks: where a line is broken says nothing. */
    static String uten(String tekst) {
        return MELLOMROM.matcher(tekst).replaceAll("");
    }

    /** The lines, without those that say nothing. */
    static List<String> linjer(String tekst) {
        return tekst.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
