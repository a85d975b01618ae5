package bospor.json;

import java.util.HashMap;
import java.util.Map;

/** The field names an object may have, at most 64, and which of them it must have. */
final class Felter {
    private final Map<String, Integer> numre = new HashMap<>();
    private final String[] navn;
    private final int paakrevd;

    private Felter(int paakrevd, String[] navn) {
        this.paakrevd = paakrevd;
        this.navn = navn;
        for (int i = 0; i < navn.length; i++) {
            numre.put(navn[i], i);
        }
    }

    /** Fields of which the first so many are required. */
    static Felter av(int paakrevd, String... navn) {
        return new Felter(paakrevd, navn);
    }

    /** The bit of the field, 0 when there is no such field. */
    long bit(String felt) {
        Integer nummer = numre.get(felt);
        return nummer == null ? 0 : 1L << nummer;
    }

    /** The first required field that was not seen, or empty. */
    String mangler(long sett) {
        for (int i = 0; i < paakrevd; i++) {
            if ((sett & (1L << i)) == 0) {
                return navn[i];
            }
        }
        return "";
    }
}
