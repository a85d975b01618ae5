package bospor.casework.omregning;

import bospor.domain.Kroner;
import bospor.trace.Utfall;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A finished run, or as far as it came.
 *
 * @param rader the largest difference first
 * @param avbrutt whether somebody stopped it, so that cases are missing
 * @param ubrukteOppgjoer how many cases have new settlements but were not met
 */
public record Omregningsresultat(List<Omregningsrad> rader, boolean avbrutt, int ubrukteOppgjoer) {
    /** Keeps its own copy of the list, sorted. */
    public Omregningsresultat {
        rader = rader.stream().sorted(Omregningsrad.STOERST_FOERST).toList();
    }

    /** How many get another amount. */
    public int endret() {
        return antall(r -> r.differanse() != null
                && !Objects.requireNonNull(r.differanse()).erNull());
    }

    /** How many get support now and did not before. */
    public int nye() {
        return antall(r -> utfall(r.etter()) == Utfall.INNVILGET && utfall(r.foer()) == Utfall.AVSLAG);
    }

    /** How many lose the support they had. */
    public int mister() {
        return antall(r -> utfall(r.foer()) == Utfall.INNVILGET && utfall(r.etter()) == Utfall.AVSLAG);
    }

    /** How many have no difference, because one of the two answers is no amount. */
    public int utenDifferanse() {
        return antall(r -> r.differanse() == null);
    }

    /** Kroner per month more (or, negative, less) for all together. */
    public Kroner sum() {
        Kroner sum = Kroner.ZERO;
        for (Omregningsrad r : rader) {
            Kroner d = r.differanse();
            sum = d == null ? sum : sum.pluss(d);
        }
        return sum;
    }

    private int antall(Predicate<Omregningsrad> hvilke) {
        return (int) rader.stream().filter(hvilke).count();
    }

    private static @Nullable Utfall utfall(Omregningsrad.@Nullable Svar svar) {
        return svar == null ? null : svar.utfall();
    }
}
