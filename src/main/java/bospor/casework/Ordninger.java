package bospor.casework;

import bospor.domain.Beregningsinndata;
import bospor.rules.Endringsforklaring;
import bospor.rules.Ordning;
import bospor.trace.Beregningssvar;
import bospor.trace.Endring;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The schemes that can be calculated, by the id that an input names. A scheme reads its rates when it is first asked for.
 */
public final class Ordninger implements Beregner, Endringsforklarer {
    private final Map<String, Lat> ordninger = new LinkedHashMap<>();

    /** The schemes by their ids, in the order they are listed. */
    public Ordninger(Map<String, Supplier<Ordning>> ordninger) {
        ordninger.forEach((id, lag) -> this.ordninger.put(id, new Lat(lag)));
    }

    @Override
    public Beregningssvar beregn(Beregningsinndata inndata) {
        Lat ordning = ordninger.get(inndata.ordning());
        if (ordning == null) {
            return new Inndatafeil(
                    "ordning", "Ordningen er ukjent. Bruk en av disse: " + String.join(", ", ordninger.keySet()) + ".");
        }
        return ordning.hent().beregn(inndata);
    }

    @Override
    public Optional<Endring> forklar(Beregningsinndata foer, Beregningsinndata etter) {
        Lat ordning = ordninger.get(etter.ordning());
        return ordning == null || !foer.ordning().equals(etter.ordning())
                ? Optional.empty()
                : Endringsforklaring.forklar(ordning.hent(), foer, etter);
    }

    /** Which rules each scheme has, in order. */
    public List<Regelsett> regelsett() {
        List<Regelsett> ut = new ArrayList<>();
        for (Lat ordning : ordninger.values()) {
            ut.add(ordning.hent().regelsett());
        }
        return ut;
    }

    /** A scheme that is made once, by whichever thread comes first. */
    private static final class Lat {
        private final Supplier<Ordning> lag;
        private volatile @Nullable Ordning laget;

        Lat(Supplier<Ordning> lag) {
            this.lag = lag;
        }

        Ordning hent() {
            Ordning ordning = laget;
            if (ordning == null) {
                synchronized (this) {
                    ordning = laget;
                    if (ordning == null) {
                        ordning = lag.get();
                        laget = ordning;
                    }
                }
            }
            return ordning;
        }
    }
}
