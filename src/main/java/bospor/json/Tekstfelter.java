package bospor.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small object of nothing but texts and nulls, read whole. */
final class Tekstfelter {
    private final Jsonleser leser;
    private final Map<String, String> tekster = new HashMap<>();

    /** Reads the object the reader stands on. */
    Tekstfelter(Jsonleser leser, Felter felter) throws IOException, Lesefeil {
        this.leser = leser;
        leser.objekt(felter, felt -> {
            String lest = leser.verdi().tekstEllerNull();
            if (lest != null) {
                tekster.put(felt, lest);
            }
        });
    }

    /** The text of the field, null when it was null or not there. */
    @Nullable
    String ellerNull(String felt) {
        return tekster.get(felt);
    }

    /** The text of the field; a fault when there is none. */
    String paakrevd(String felt) throws Lesefeil {
        String tekst = tekster.get(felt);
        if (tekst == null) {
            throw leser.feilUnder(felt, "Feltet mangler og må fylles ut.");
        }
        return tekst;
    }
}
