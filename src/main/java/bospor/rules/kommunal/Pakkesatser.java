package bospor.rules.kommunal;

import bospor.rates.Satsoppslag;
import bospor.rates.Satsserie;
import bospor.trace.Grunn;
import bospor.trace.Sats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a pack, and of the state's rates it uses, on one day; remembers which of them were used. */
final class Pakkesatser {
    private final Map<String, Sats> paaDagen = new LinkedHashMap<>();
    private final Map<String, Satsoppslag> uten = new LinkedHashMap<>();
    private final Map<String, Sats> brukte = new LinkedHashMap<>();

    Pakkesatser(Iterable<Satsserie> serier, LocalDate dag) {
        for (Satsserie s : serier) {
            Satsoppslag oppslag = s.paa(dag);
            if (oppslag instanceof Satsoppslag.Funnet(Sats sats)) {
                paaDagen.put(s.id(), sats);
            } else {
                uten.put(s.id(), oppslag);
            }
        }
    }

    /** The value of a rate that is known to be there, see {@link #mangler}. */
    Sats bruk(String id) {
        Sats sats = brukHvisFinnes(id);
        if (sats == null) {
            throw new IllegalStateException("satsen " + id + " skulle vært der");
        }
        return sats;
    }

    /** The value, null when the pack has none on the day. */
    @Nullable
    Sats brukHvisFinnes(String id) {
        Sats sats = paaDagen.get(id);
        if (sats != null) {
            brukte.putIfAbsent(id, sats);
        }
        return sats;
    }

    List<Sats> brukte() {
        return List.copyOf(brukte.values());
    }

    /** Why the day cannot be calculated: each of these rates that has no value on it. */
    List<Grunn> mangler(Iterable<String> paakrevd) {
        List<Grunn> ut = new ArrayList<>();
        for (String id : paakrevd) {
            Satsoppslag oppslag = uten.get(id);
            if (oppslag != null) {
                ut.add(new Grunn(null, "termin", tekst(oppslag)));
            }
        }
        return ut;
    }

    /** Why there is no value. */
    static String tekst(Satsoppslag oppslag) {
        return switch (oppslag) {
            case Satsoppslag.FoerFoerste f ->
                "Satsen «%s» er ikke kjent før %s.".formatted(f.navn(), Datoer.dato(f.foerste()));
            case Satsoppslag.UtenVerdi u ->
                "Satsen «%s» mangler fra %s: %s".formatted(u.navn(), Datoer.dato(u.fra()), u.merknad());
            case Satsoppslag.Funnet f -> "";
        };
    }
}
