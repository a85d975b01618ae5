package bospor.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of an enum by their names, in order. */
final class Navn {
    private Navn() {}

    /** Every constant by its name. */
    static <E extends Enum<E>> Map<String, E> av(Class<E> type) {
        Map<String, E> navn = new LinkedHashMap<>();
        for (E verdi : type.getEnumConstants()) {
            navn.put(verdi.name(), verdi);
        }
        return navn;
    }
}
