package bospor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place where two JSON texts differ.
 *
 * @param sti as the contracts write paths, empty for the whole text
 * @param venstre the value in the first text, null when it has none; objects and lists are their JSON
 * @param hoeyre the value in the second text, likewise
 */
public record Jsonulikhet(
        String sti, @Nullable String venstre, @Nullable String hoeyre) {
    private static final int LENGST = 200;

    /**
     * Every place where the texts differ, in the order of the names.
     *
     * @throws Lesefeil when one of them is no JSON
     */
    public static List<Jsonulikhet> mellom(byte[] venstre, byte[] hoeyre) throws Lesefeil {
        List<Jsonulikhet> funnet = new ArrayList<>();
        sammenlign("", Jsontre.les(venstre), Jsontre.les(hoeyre), funnet);
        return funnet;
    }

    private static void sammenlign(String sti, JsonNode v, JsonNode h, List<Jsonulikhet> funnet) {
        if (v.isObject() && h.isObject()) {
            TreeSet<String> navn = new TreeSet<>();
            v.fieldNames().forEachRemaining(navn::add);
            h.fieldNames().forEachRemaining(navn::add);
            for (String n : navn) {
                sammenlign(Sti.under(sti, n), v.path(n), h.path(n), funnet);
            }
        } else if (v.isArray() && h.isArray()) {
            for (int i = 0; i < Math.max(v.size(), h.size()); i++) {
                sammenlign(sti + "[" + i + "]", v.path(i), h.path(i), funnet);
            }
        } else if (!v.equals(h)) {
            funnet.add(new Jsonulikhet(sti, tekst(v), tekst(h)));
        }
    }

    private static @Nullable String tekst(JsonNode node) {
        if (node instanceof MissingNode) {
            return null;
        }
        String tekst = node.isTextual() ? node.textValue() : node.toString();
        return tekst.length() > LENGST ? tekst.substring(0, LENGST) + "…" : tekst;
    }
}
