package bospor.rules.statlig;

import bospor.domain.Inntekt;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a readable name of a post's code: {@code uregelmessigeTilleggKnyttetTilArbeidetTid} becomes <em>Uregelmessige
 * tillegg knyttet til arbeidet tid</em>. Works for codes that nobody has seen before.
 */
final class Postnavn {
    private static final int HOEYST = 2000;
    private static final Map<String, String> KJENTE = new ConcurrentHashMap<>();

    private Postnavn() {}

    static String av(Inntekt post) {
        String kode = post.kode() == null || post.kode().isEmpty() ? post.type() : post.kode();
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

    private static String lag(String kode) {
        StringBuilder ord = new StringBuilder(kode.length() + 8);
        for (int i = 0; i < kode.length(); i++) {
            char c = kode.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(kode.charAt(i - 1))) {
                ord.append(' ');
            }
            ord.append(Character.toLowerCase(c));
        }
        String norsk = ord.toString().replace("oe", "ø").replace("aa", "å").replace("ae", "æ");
        return norsk.isEmpty() ? "Inntekt" : norsk.substring(0, 1).toUpperCase(Locale.ROOT) + norsk.substring(1);
    }
}
