package bospor.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as it came.
 *
 * @param sti the path without the query, decoded
 * @param parametre the query, decoded; the first value of each name
 * @param hoder the headers by their name in lower case
 */
public record Kall(String metode, String sti, Map<String, String> parametre, Map<String, String> hoder, String kropp) {

    /** The header of this name, in any case, or null. */
    public @Nullable String hode(String navn) {
        return hoder.get(navn.toLowerCase(java.util.Locale.ROOT));
    }

    /** The fields of a form in the body. */
    public Map<String, String> skjema() {
        return Parametre.les(kropp);
    }

    static Kall av(String metode, String maal, Map<String, String> hoder, byte[] kropp) {
        int skille = maal.indexOf('?');
        String sti = skille < 0 ? maal : maal.substring(0, skille);
        String spoerring = skille < 0 ? "" : maal.substring(skille + 1);
        return new Kall(
                metode,
                Parametre.avkod(sti.replace("+", "%2B")),
                Parametre.les(spoerring),
                hoder,
                new String(kropp, StandardCharsets.UTF_8));
    }
}
