package bospor.note;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures a file before a PDF library sees it: the library unpacks whatever it meets, and a few kilobytes can be packed so
 * that they become gigabytes.
 *
 * <p>Every stream must be packed the way notes are, once and by Flate, and is unpacked here into nothing, up to a limit. What
 * slips through by tricks with the file's structure meets the reader's limits of time and memory.
 */
final class Pdfsluse {
    /** Notes are a tenth of a megabyte; the largest possible is a few. */
    static final int STOERSTE_FIL = 16 << 20;

    private static final int STOERSTE_STROEM = 24 << 20;
    private static final int STOERSTE_SUM = 64 << 20;
    private static final int FLEST_STROEMMER = 20_000;
    private static final int LENGSTE_ORDBOK = 4096;
    private static final int LENGSTE_INNLEDNING = 1024;
    private static final int ZLIB_HODE = 2;

    private static final Pattern STROEM = Pattern.compile("(?<!end)stream[ ]*\\r?\\n");
    private static final Pattern KRYPTERT = Pattern.compile("/Encrypt\\s*(<<|[0-9]{1,9}\\s+[0-9]{1,9}\\s+R)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern ANNEN_PAKKING = Pattern.compile("/(LZWDecode|LZW|ASCIIHexDecode|AHx|ASCII85Decode|A85|"
            + "RunLengthDecode|RL|CCITTFaxDecode|CCF|DCTDecode|DCT|JPXDecode|JBIG2Decode|Crypt|Fl)(?![A-Za-z0-9])");
    private static final Pattern FLATE = Pattern.compile("/FlateDecode(?![A-Za-z0-9])");
    private static final Pattern HENVIST = Pattern.compile("/(Filter|F|DecodeParms|DP)\\s+[0-9]+\\s+[0-9]+\\s+R");
    private static final Pattern PARAMETRE = Pattern.compile("/(DecodeParms|DP)(?![A-Za-z0-9])");
    private static final Pattern SMAA_PARAMETRE = Pattern.compile("/(DecodeParms|DP)\\s*\\[?\\s*"
            + "(null|<<(\\s*/Predictor\\s+[0-9]{1,2}|\\s*/Columns\\s+[0-9]{1,4}|\\s*/Colors\\s+[0-9]{1,2}|"
            + "\\s*/BitsPerComponent\\s+[0-9]{1,2})*\\s*>>)\\s*]?");

    private final byte[] fil;
    private final String tekst;
    private long sum;

    private Pdfsluse(byte[] fil) {
        this.fil = fil;
        // One char for each byte, so that places in the text are places in the file.
        this.tekst = new String(fil, StandardCharsets.ISO_8859_1);
    }

    /** Lets the file through, or says why not. */
    static void slippInn(byte[] fil) throws IkkeNotat {
        new Pdfsluse(fil).sjekk();
    }

    /** The sentence for a file that is larger than a note can be. */
    static IkkeNotat forStor() {
        return new IkkeNotat("Filen er for stor til å være et beregningsnotat. Sjekk at det er riktig fil.");
    }

    private void sjekk() throws IkkeNotat {
        if (fil.length > STOERSTE_FIL) {
            throw forStor();
        }
        int hode = tekst.indexOf("%PDF-");
        if (hode < 0 || hode > LENGSTE_INNLEDNING) {
            throw new IkkeNotat("Filen er ikke en PDF. Velg PDF-filen med beregningsnotatet.");
        }
        if (KRYPTERT.matcher(tekst).find()) {
            throw new IkkeNotat("Filen er kryptert og kan ikke kontrolleres. Bruk filen slik den ble skrevet.");
        }
        Matcher stroem = STROEM.matcher(tekst);
        for (int antall = 0; stroem.find(); antall++) {
            if (antall > FLEST_STROEMMER) {
                throw forStor();
            }
            stroem(ordbok(stroem.start()), stroem.end());
        }
    }

    /** The text before the stream that its dictionary stands in, with escaped names written out. */
    private String ordbok(int slutt) {
        int start = Math.max(0, slutt - LENGSTE_ORDBOK);
        int forrige = Math.max(tekst.lastIndexOf("endobj", slutt), tekst.lastIndexOf("endstream", slutt));
        String omraade = tekst.substring(Math.max(start, forrige), slutt);
        return ESCAPE.matcher(omraade)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private void stroem(String ordbok, int fra) throws IkkeNotat {
        Matcher parametre = PARAMETRE.matcher(ordbok);
        boolean store = false;
        while (parametre.find()) {
            Matcher smaa = SMAA_PARAMETRE.matcher(ordbok).region(parametre.start(), ordbok.length());
            store |= !smaa.lookingAt();
        }
        long flate = FLATE.matcher(ordbok).results().count();
        if (store
                || flate > 1
                || ANNEN_PAKKING.matcher(ordbok).find()
                || HENVIST.matcher(ordbok).find()) {
            throw new IkkeNotat("PDF-en er pakket på en måte Bospor ikke bruker, og er ikke et beregningsnotat.");
        }
        if (flate == 1) {
            pakkUt(fra);
        }
    }

    /** Unpacks into nothing; what is no Flate after all ends at once and is left to the library. */
    private void pakkUt(int fra) throws IkkeNotat {
        byte[] kast = new byte[1 << 16];
        Inflater inflater = new Inflater(true);
        try {
            int start = Math.min(fil.length, fra + ZLIB_HODE);
            inflater.setInput(fil, start, fil.length - start);
            long ute = 0;
            for (int n = inflater.inflate(kast); n > 0; n = inflater.inflate(kast)) {
                ute += n;
                sum += n;
                if (ute > STOERSTE_STROEM || sum > STOERSTE_SUM) {
                    throw new IkkeNotat("PDF-en pakker ut til mer enn et beregningsnotat kan være, og er ikke åpnet.");
                }
            }
        } catch (DataFormatException e) {
            // Damaged, or the word stood in something else; nothing large came out.
        } finally {
            inflater.end();
        }
    }
}
