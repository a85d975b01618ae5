package bospor.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an amount as a person types it: with or without spaces (hard or soft) between thousands, comma or point before
 * the decimals, an ordinary or a real minus sign, {@code kr} before or after.
 */
public final class Beloepslesing {
    private static final Pattern MELLOMROM = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");
    private static final Pattern TALL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern TUSENSKILLE = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");

    private Beloepslesing() {}

    /** The amount, or empty when the text is none. {@code 1.234} is one thousand two hundred and thirty-four. */
    public static Optional<BigDecimal> les(String tekst) {
        String t = MELLOMROM
                .matcher(tekst)
                .replaceAll("")
                .replace(Talltekst.MINUS, '-')
                .replace('\u2013', '-');
        if (t.regionMatches(true, t.length() - 2, "kr", 0, 2)) {
            t = t.substring(0, t.length() - 2);
        } else if (t.regionMatches(true, 0, "kr", 0, 2)) {
            t = t.substring(2);
        }
        if (t.endsWith(",-") || t.endsWith(".-")) {
            t = t.substring(0, t.length() - 2);
        }
        if (TUSENSKILLE.matcher(t).matches()) {
            t = t.replace(".", "");
        }
        t = t.replace(',', '.');
        return TALL.matcher(t).matches() ? Optional.of(new BigDecimal(t)) : Optional.empty();
    }
}
