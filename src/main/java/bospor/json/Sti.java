package bospor.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Writes where a parser stands as the contracts write paths: {@code husstand[1].inntekter[0].beloep}. */
final class Sti {
    private static final int LENGSTE_NAVN = 60;

    private Sti() {}

    /** The path of the place, empty at the root. */
    static String av(JsonStreamContext sted) {
        StringBuilder ut = new StringBuilder();
        skriv(sted, ut);
        return ut.toString();
    }

    /** The path of the field of this name below the path. */
    static String under(String sti, String navn) {
        StringBuilder ut = new StringBuilder(sti);
        navn(navn, ut);
        return ut.toString();
    }

    private static void skriv(@Nullable JsonStreamContext sted, StringBuilder ut) {
        if (sted == null) {
            return;
        }
        skriv(sted.getParent(), ut);
        if (sted.inArray() && sted.hasCurrentIndex()) {
            ut.append('[').append(sted.getCurrentIndex()).append(']');
        } else if (sted.inObject() && sted.hasCurrentName()) {
            navn(sted.getCurrentName(), ut);
        }
    }

    /** Names that are no plain word stand in brackets, shortened: they may be anything. */
    private static void navn(String navn, StringBuilder ut) {
        if (navn.matches("[A-Za-z_][A-Za-z0-9_]{0,59}")) {
            ut.append(ut.isEmpty() ? "" : ".").append(navn);
            return;
        }
        String kort = navn.length() > LENGSTE_NAVN ? navn.substring(0, LENGSTE_NAVN) + "…" : navn;
        StringBuilder trygt = new StringBuilder();
        kort.codePoints()
                .map(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) ? '?' : c)
                .forEach(trygt::appendCodePoint);
        ut.append("[\"").append(trygt).append("\"]");
    }
}
