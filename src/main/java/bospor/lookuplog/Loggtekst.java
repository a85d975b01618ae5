package bospor.lookuplog;

import bospor.domain.FoedselsnummerLesing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type, made fit for a log that lives for years. */
final class Loggtekst {
    private static final Pattern ELLEVE_SIFRE = Pattern.compile("(?<!\\d)\\d{6}[\\s\u00a0-]?\\d{5}(?!\\d)");
    private static final String FJERNET = "[fødselsnummer fjernet]";

    private Loggtekst() {}

    /** The text on one line without control and direction characters, of at most so many characters. */
    static String ren(String tekst, int lengst) {
        StringBuilder ut = new StringBuilder();
        tekst.strip().codePoints().limit(lengst).forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    ut.append(' ');
                case Character.SURROGATE -> ut.append('?');
                default -> ut.appendCodePoint(c);
            }
        });
        return ut.toString();
    }

    /** The same, and a fødselsnummer that somebody typed into it is taken out. */
    static String utenNummer(String tekst, int lengst) {
        return ELLEVE_SIFRE
                .matcher(ren(tekst, lengst))
                .replaceAll(treff -> Matcher.quoteReplacement(
                        FoedselsnummerLesing.les(treff.group(), true) instanceof FoedselsnummerLesing.Gyldig
                                ? FJERNET
                                : treff.group()));
    }
}
