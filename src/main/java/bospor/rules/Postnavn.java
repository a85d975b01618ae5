package bospor.rules;

import bospor.domain.Inntekt;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a readable name of a post's code: {@code uregelmessigeTilleggKnyttetTilArbeidetTid} becomes <em>Uregelmessige
 * tillegg knyttet til arbeidet tid</em>. Works for codes that nobody has seen before.
 */
public final class Postnavn {
    private static final int HOEYST = 2000;
    private static final Map<String, String> KJENTE = new ConcurrentHashMap<>();

    private Postnavn() {}

    /** The name of the post's code, or of its group when it has none, with a capital first. */
    public static String av(Inntekt post) {
        return av(post.type(), post.kode());
    }

    /** The same, as it stands inside a sentence. */
    static String midtISetningen(String type, @Nullable String kode) {
        String navn = av(type, kode);
        return navn.substring(0, 1).toLowerCase(Locale.ROOT) + navn.substring(1);
    }

    private static String av(String type, @Nullable String typekode) {
        String kode = typekode == null || typekode.isEmpty() ? type : typekode;
        String kjent = KJENTE.get(kode);
        if (kjent != null) {
            return kjent;
        }
        String navn = lag(kode);
        if (KJENTE.size() < HOEYST) {
            KJENTE.put(kode, navn);
        }
        return navn;
    }

    /** After a small letter, or before one: {@code trekkILoenn} is three words. Digits are a word of their own. */
    private static boolean nyttOrd(String kode, int i) {
        char foer = kode.charAt(i - 1);
        char naa = kode.charAt(i);
        if (Character.isDigit(naa)) {
            return Character.isLetter(foer);
        }
        boolean foranLiten = i + 1 < kode.length() && Character.isLowerCase(kode.charAt(i + 1));
        return Character.isUpperCase(naa) && (!Character.isUpperCase(foer) || foranLiten);
    }

    private static String lag(String kode) {
        StringBuilder ord = new StringBuilder(kode.length() + 8);
        for (int i = 0; i < kode.length(); i++) {
            char c = kode.charAt(i);
            if (i > 0 && nyttOrd(kode, i)) {
                ord.append(' ');
            }
            ord.append(Character.toLowerCase(c));
        }
        String norsk = ord.toString().replace("oe", "ø").replace("aa", "å").replace("ae", "æ");
        return norsk.isEmpty() ? "Inntekt" : norsk.substring(0, 1).toUpperCase(Locale.ROOT) + norsk.substring(1);
    }
}
