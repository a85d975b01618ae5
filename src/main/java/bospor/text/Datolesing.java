package bospor.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as Norwegians type them: {@code 12.02.2026}, {@code 1.3.26}, {@code 12/2-2026}, {@code 12022026}, and the ISO form
 * that is copied from other programs. The day comes first; the machine's own language decides nothing.
 */
public final class Datolesing {
    private static final Pattern NORSK = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4}|\\d{2})\\.?");
    private static final Pattern SIFRE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int AARHUNDRE = 2000;

    private Datolesing() {}

    /** The date, or empty when the text is none. Two digits are a year of this century. */
    public static Optional<LocalDate> les(String tekst) {
        String t = tekst.replace('\u00A0', ' ').strip();
        Matcher iso = ISO.matcher(t);
        if (iso.matches()) {
            return dato(iso.group(1), iso.group(2), iso.group(3));
        }
        for (Pattern form : new Pattern[] {NORSK, SIFRE}) {
            Matcher m = form.matcher(t);
            if (m.matches()) {
                return dato(m.group(3), m.group(2), m.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dato(String aar, String maaned, String dag) {
        int a = Integer.parseInt(aar);
        try {
            return Optional.of(LocalDate.of(
                    aar.length() == 2 ? AARHUNDRE + a : a, Integer.parseInt(maaned), Integer.parseInt(dag)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
