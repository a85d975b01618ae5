package bospor.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that stand in every result, kept as the bytes they are written as: field names and what a rate is called. Never for
 * texts of a case: what is kept here stays in memory.
 */
final class FasteTekster {
    private static final int FLEST = 2000;
    private static final Map<String, SerializableString> KJENTE = new ConcurrentHashMap<>();

    private FasteTekster() {}

    /** The text, ready to be written. */
    static SerializableString av(String tekst) {
        SerializableString kjent = KJENTE.get(tekst);
        if (kjent != null) {
            return kjent;
        }
        SerializableString ny = new SerializedString(tekst);
        if (KJENTE.size() < FLEST) {
            ny.asQuotedUTF8();
            KJENTE.put(tekst, ny);
        }
        return ny;
    }
}
