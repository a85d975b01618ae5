package bospor.casework.kommunal;

import bospor.domain.Beregningsinndata;
import bospor.domain.Eieform;
import bospor.domain.Kroner;
import bospor.domain.Person;
import java.util.Optional;

/**
 * What the facts of the state's calculation propose for a field of a municipal scheme. Gross income is never proposed: what the
 * a-ordning reports for a month is not what the kommuner mean by it.
 */
public final class Ordningsforslag {
    private static final long MAANEDER = 12;

    private Ordningsforslag() {}

    /** The amount that the state's input gives for the field; empty when it gives none. */
    public static Optional<Kroner> beloep(Ordningsfelt felt, Beregningsinndata statlig) {
        boolean leid = statlig.bolig().eieform() == Eieform.LEID;
        Kroner husleie = statlig.bolig().husleiePerMaaned();
        return switch (felt.navn()) {
            case "husleiePerMaaned" -> leid ? Optional.of(husleie) : Optional.empty();
            case "husleiePerAar" -> leid ? Optional.of(husleie.ganger(MAANEDER)) : Optional.empty();
            case "nettoformue" ->
                Optional.of(statlig.husstand().personer().stream()
                        .map(p -> p.aarsbeloep().nettoformue())
                        .reduce(Kroner.ZERO, Kroner::pluss));
            default -> Optional.empty();
        };
    }

    /** Whether the household of the state's input answers a yes-or-no field with yes: two adults may be a couple. */
    public static boolean ja(Ordningsfelt felt, Beregningsinndata statlig) {
        return felt.navn().equals("par")
                && statlig.husstand().personer().stream()
                                .filter(Person::erVoksen)
                                .count()
                        == 2;
    }
}
