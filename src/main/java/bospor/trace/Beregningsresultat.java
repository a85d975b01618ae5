package bospor.trace;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one calculation and its whole explanation: the contract {@code bospor.beregning.resultat/1}.
 *
 * @param beloepPerMaaned kroner per month; zero for a rejection, null when it cannot be assessed
 * @param beloepPerAar kroner per year, for municipal schemes; null otherwise
 * @param avslagskode Husbanken's code with the highest priority, null unless rejected
 * @param noekkeltall the key figures in the order they are shown
 * @param satser every rate the result rests on, once each
 * @param spor the explanation; its value is the amount per month
 */
public record Beregningsresultat(
        String ordning,
        Termin termin,
        Utfall utfall,
        @Nullable Kroner beloepPerMaaned,
        @Nullable Kroner beloepPerAar,
        @Nullable String avslagskode,
        List<Grunn> grunner,
        List<Noekkeltall> noekkeltall,
        Regelsett regelsett,
        List<Sats> satser,
        Steg spor)
        implements Beregningssvar {

    /** Keeps its own copies of the lists. */
    public Beregningsresultat {
        grunner = List.copyOf(grunner);
        noekkeltall = List.copyOf(noekkeltall);
        satser = List.copyOf(satser);
    }

    /** The key figure with this id, when it was computed. */
    public Optional<Noekkeltall> noekkeltall(String id) {
        return noekkeltall.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The rates that were not read in a source, which the screen must say. */
    public List<Sats> usikreSatser() {
        return satser.stream().filter(s -> s.status() != Satsstatus.VERIFIED).toList();
    }
}
