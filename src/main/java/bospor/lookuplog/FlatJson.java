package bospor.lookuplog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose values are texts, whole numbers, true, false or null, on one line without spaces, fields in the
 * order they were put.
 *
 * <p>Own code and not a library's, because the hash of every line hangs on each byte: what is written here must not
 * change with a new version of anything.
 */
final class FlatJson {
    private final String tekst;
    private int plass;

    private FlatJson(String tekst) {
        this.tekst = tekst;
    }

    /** The object as one line. Values are {@link String}, {@link Long}, {@link Boolean} or null. */
    static String skriv(Map<String, @Nullable Object> felter) {
        StringBuilder ut = new StringBuilder(400).append('{');
        felter.forEach((navn, verdi) -> {
            if (ut.length() > 1) {
                ut.append(',');
            }
            skrivTekst(ut, navn);
            ut.append(':');
            if (verdi instanceof String s) {
                skrivTekst(ut, s);
            } else {
                ut.append(verdi);
            }
        });
        return ut.append('}').toString();
    }

    /**
     * The object that the line holds.
     *
     * @throws IllegalArgumentException when the line is no such object; the message holds nothing of it
     */
    static Map<String, @Nullable Object> les(String linje) {
        FlatJson leser = new FlatJson(linje);
        try {
            return leser.objekt();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw leser.feil();
        }
    }

    private static void skrivTekst(StringBuilder ut, String tekst) {
        ut.append('"');
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            switch (c) {
                case '"' -> ut.append("\\\"");
                case '\\' -> ut.append("\\\\");
                case '\n' -> ut.append("\\n");
                case '\r' -> ut.append("\\r");
                case '\t' -> ut.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                        ut.append(String.format("\\u%04x", (int) c));
                    } else {
                        ut.append(c);
                    }
                }
            }
        }
        ut.append('"');
    }

    private Map<String, @Nullable Object> objekt() {
        Map<String, @Nullable Object> felter = new LinkedHashMap<>();
        krev('{');
        if (!godta('}')) {
            do {
                mellomrom();
                String navn = streng();
                krev(':');
                if (felter.containsKey(navn)) {
                    throw feil();
                }
                felter.put(navn, verdi());
            } while (godta(','));
            krev('}');
        }
        mellomrom();
        if (plass != tekst.length()) {
            throw feil();
        }
        return felter;
    }

    private @Nullable Object verdi() {
        mellomrom();
        return switch (tekst.charAt(plass)) {
            case '"' -> streng();
            case 't' -> ord("true", true);
            case 'f' -> ord("false", false);
            case 'n' -> ord("null", null);
            default -> tall();
        };
    }

    private @Nullable Object ord(String ord, @Nullable Object verdi) {
        if (!tekst.startsWith(ord, plass)) {
            throw feil();
        }
        plass += ord.length();
        return verdi;
    }

    private Long tall() {
        int fra = plass;
        while (plass < tekst.length() && "-0123456789".indexOf(tekst.charAt(plass)) >= 0) {
            plass++;
        }
        return Long.valueOf(tekst.substring(fra, plass));
    }

    private String streng() {
        if (tekst.charAt(plass++) != '"') {
            throw feil();
        }
        StringBuilder ut = new StringBuilder();
        char c = tekst.charAt(plass++);
        while (c != '"') {
            if (c < 0x20) {
                throw feil();
            }
            ut.append(c == '\\' ? rommet() : c);
            c = tekst.charAt(plass++);
        }
        return ut.toString();
    }

    private char rommet() {
        char c = tekst.charAt(plass++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(tekst.substring(plass, plass += 4), 16);
            default -> throw feil();
        };
    }

    private void krev(char c) {
        if (!godta(c)) {
            throw feil();
        }
    }

    private boolean godta(char c) {
        mellomrom();
        boolean traff = plass < tekst.length() && tekst.charAt(plass) == c;
        if (traff) {
            plass++;
        }
        return traff;
    }

    private void mellomrom() {
        while (plass < tekst.length() && tekst.charAt(plass) == ' ') {
            plass++;
        }
    }

    private IllegalArgumentException feil() {
        return new IllegalArgumentException("ikke en logglinje, tegn " + plass);
    }
}
