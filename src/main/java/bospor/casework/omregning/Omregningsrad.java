package bospor.casework.omregning;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Utfall;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one case.
 *
 * @param nummer the place of the case in its source, from 1
 * @param navn the file or the line, without identity numbers
 * @param foer the answer before; null when the case could not be read
 * @param etter the answer now; null when there is none
 * @param aarsaker why there is a difference, what weighs most first; together they are the difference. None when nothing changed
 * @param merknad why there is no difference to show, or what to know about it; empty when there is nothing to say
 */
public record Omregningsrad(
        int nummer,
        String navn,
        String saksnummer,
        String ordning,
        @Nullable Svar foer,
        @Nullable Svar etter,
        List<Aarsak> aarsaker,
        String merknad) {
    /** The largest difference first, whichever way it goes; cases without one last, in the order they came. */
    public static final Comparator<Omregningsrad> STOERST_FOERST = Comparator.comparing(
                    (Omregningsrad r) -> r.differanse() == null ? null : r.utslag(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingInt(Omregningsrad::nummer);

    /** Keeps its own copy of the list. */
    public Omregningsrad {
        aarsaker = List.copyOf(aarsaker);
    }

    /** A case without causes: nothing changed, or there is no answer. */
    static Omregningsrad uten(int nummer, String navn, String merknad) {
        return new Omregningsrad(nummer, navn, "", "", null, null, List.of(), merknad);
    }

    /**
     * One cause of the difference.
     *
     * @param tekst what changed, in bokmål, with members by their ids
     * @param bostoette kroner per month that it alone moves
     */
    public record Aarsak(String tekst, Kroner bostoette) {}

    /**
     * An answer.
     *
     * @param beloep kroner per month, null when it could not be assessed
     */
    public record Svar(
            Termin termin, Utfall utfall, @Nullable Kroner beloep) {}

    /** Kroner more (or, negative, less) per month than before; null when one of the two is not an amount. */
    public @Nullable Kroner differanse() {
        Kroner a = foer == null ? null : foer.beloep();
        Kroner b = etter == null ? null : etter.beloep();
        return a == null || b == null ? null : b.minus(a);
    }

    private Kroner utslag() {
        Kroner d = differanse();
        return d == null ? Kroner.ZERO : d.erNegativ() ? d.negert() : d;
    }
}
