package bospor.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters a note is set in, the same on every machine: Roboto from the program, never a font of the system.
 *
 * <p>A character that the font lacks would vanish or become {@code #} without anyone noticing; it is written as its number
 * instead, {@code (U+4E2D)}. The attached data have the character itself.
 */
final class Skrift {
    private static final int FOERSTE_SYNLIGE = 0x20;

    private final byte[] vanlig = ressurs("/bospor/fonts/Roboto-Regular.ttf");
    private final byte[] halvfet = ressurs("/bospor/fonts/Roboto-Bold.ttf");
    private final CmapLookup tegn;
    private final CmapLookup halvfeteTegn;

    Skrift() {
        tegn = tegn(vanlig);
        halvfeteTegn = tegn(halvfet);
    }

    InputStream vanlig() {
        return new ByteArrayInputStream(vanlig);
    }

    InputStream halvfet() {
        return new ByteArrayInputStream(halvfet);
    }

    /** The text as it can be shown. */
    String vis(String tekst) {
        if (tekst.codePoints().allMatch(this::kanVises)) {
            return tekst;
        }
        StringBuilder ut = new StringBuilder();
        tekst.codePoints().forEach(c -> {
            if (kanVises(c)) {
                ut.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                ut.append(' ');
            } else {
                ut.append(String.format(Locale.ROOT, "(U+%04X)", c));
            }
        });
        return ut.toString();
    }

    private boolean kanVises(int c) {
        // Marks that join or turn the text around have no shape of their own and could hide what stands there.
        boolean formloes = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
        return c >= FOERSTE_SYNLIGE && !formloes && tegn.getGlyphId(c) != 0 && halvfeteTegn.getGlyphId(c) != 0;
    }

    private static CmapLookup tegn(byte[] skrift) {
        try (TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(skrift))) {
            return ttf.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("skriften kan ikke leses", e);
        }
    }

    private static byte[] ressurs(String navn) {
        try (InputStream inn = Objects.requireNonNull(Skrift.class.getResourceAsStream(navn), navn)) {
            return inn.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese " + navn, e);
        }
    }
}
