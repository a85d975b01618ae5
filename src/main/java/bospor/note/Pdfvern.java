package bospor.note;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the PDF library to itself: no log, because what it writes about a file may be text of somebody's case, and no fonts of
 * the machine, which it would search all disks for and remember in a file. Notes carry their own fonts.
 */
final class Pdfvern {
    /** Held on to: a logger that nobody holds is forgotten together with its level. */
    private static final List<Logger> LOGGERE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Pdfvern() {}

    static void sikre() {
        LOGGERE.forEach(l -> l.setLevel(Level.OFF));
        FontMappers.set(new IngenSystemskrifter());
    }

    /** A file that asks for a font it does not carry is no note; the library fails on it and says so. */
    private static final class IngenSystemskrifter implements FontMapper {
        @Override
        public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String navn, PDFontDescriptor beskrivelse) {
            return null;
        }

        @Override
        public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String navn, PDFontDescriptor beskrivelse) {
            return null;
        }

        @Override
        public @Nullable CIDFontMapping getCIDFont(
                String navn, PDFontDescriptor beskrivelse, PDCIDSystemInfo tegnsett) {
            return null;
        }
    }
}
