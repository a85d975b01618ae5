package bospor.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds identity numbers in what somebody has written, and masks them. Other numbers of eleven digits are left alone. */
public final class Nummermaske {
    private static final Pattern ELLEVE = Pattern.compile("(?<![0-9])[0-9]{6}[ \\u00a0-]?[0-9]{5}(?![0-9])");
    private static final int SISTE = 2;

    private Nummermaske() {}

    /** The text with each number as {@code *** ***28}: only the last two digits are left. */
    public static String masker(String tekst) {
        Matcher m = ELLEVE.matcher(tekst);
        StringBuilder ut = new StringBuilder();
        while (m.find()) {
            boolean nummer = FoedselsnummerLesing.les(m.group(), true) instanceof FoedselsnummerLesing.Gyldig;
            String ny = nummer ? "*** ***" + m.group().substring(m.group().length() - SISTE) : m.group();
            m.appendReplacement(ut, Matcher.quoteReplacement(ny));
        }
        return m.appendTail(ut).toString();
    }

    /** Whether there is an identity number in the text. */
    public static boolean harNummer(String tekst) {
        return !masker(tekst).equals(tekst);
    }
}
