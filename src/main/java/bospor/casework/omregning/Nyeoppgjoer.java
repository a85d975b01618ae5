package bospor.casework.omregning;

import bospor.casework.etterkontroll.Aarsoppgjoer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** New settlements for one run, by the case they belong to: its case reference, or the name it has in the list. */
public final class Nyeoppgjoer {
    private final Map<String, List<Aarsoppgjoer>> perSak = new HashMap<>();
    private final Set<String> brukt = ConcurrentHashMap.newKeySet();

    /** A settlement, and the case it belongs to. */
    public record Saksoppgjoer(String sak, Aarsoppgjoer oppgjoer) {}

    /** These settlements. */
    public Nyeoppgjoer(List<Saksoppgjoer> alle) {
        alle.forEach(o -> perSak.merge(o.sak(), List.of(o.oppgjoer()), Nyeoppgjoer::begge));
    }

    private static List<Aarsoppgjoer> begge(List<Aarsoppgjoer> a, List<Aarsoppgjoer> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** How many cases have settlements, but were not met in the run that used these. */
    public int ubrukte() {
        return perSak.size() - brukt.size();
    }

    /** Those of the case, none when it has none. */
    List<Aarsoppgjoer> til(String saksnummer, String navn) {
        String noekkel = perSak.containsKey(saksnummer) ? saksnummer : navn;
        List<Aarsoppgjoer> funnet = perSak.get(noekkel);
        if (funnet == null) {
            return List.of();
        }
        brukt.add(noekkel);
        return funnet;
    }
}
