package bospor.casework.utkast;

import bospor.casework.Beregner;
import bospor.domain.Beregningsinndata;
import bospor.domain.Termin;
import bospor.trace.Beregningssvar;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several terminer calculated with the same facts.
 *
 * @param inndata what was calculated, null when something is missing
 * @param svar what came of it, null when something is missing
 * @param merknader what the case worker must know about the termin, why nothing was calculated included
 */
public record Terminrad(
        Termin termin,
        @Nullable Beregningsinndata inndata,
        @Nullable Beregningssvar svar,
        List<Merknad> merknader) {
    /** Keeps its own copy of the list. */
    public Terminrad {
        merknader = List.copyOf(merknader);
    }

    /** Each of the terminer, in their order. Pure; takes a while for many. */
    public static List<Terminrad> av(List<Termin> terminer, Function<Termin, Utkastsvar> utkast, Beregner beregner) {
        return terminer.stream().map(t -> av(t, utkast.apply(t), beregner)).toList();
    }

    private static Terminrad av(Termin termin, Utkastsvar utkast, Beregner beregner) {
        return switch (utkast) {
            case Utkastsvar.Klart(var inndata, var merknader) ->
                new Terminrad(termin, inndata, beregner.beregn(inndata), merknader);
            case Utkastsvar.IkkeKlart(var merknader) -> new Terminrad(termin, null, null, merknader);
        };
    }
}
