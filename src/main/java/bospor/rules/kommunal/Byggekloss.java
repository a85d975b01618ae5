package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.trace.Enhet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A way of calculating housing support that a rule pack fills with its own parameters. */
interface Byggekloss {
    /** The fields it wants under {@code ordningsdata}. */
    List<Felt> felter(Bostoettedel del);

    /** The parameters it must have and what they are counted in; a table's length is read from the ids that are there. */
    Map<String, Enhet> paakrevd(Set<String> ider);

    /** The parameters it may have. */
    Map<String, Enhet> valgfrie();

    /** What is wrong with the values of a day, for which all that are required are there; empty when nothing is. */
    List<String> feil(Pakkesatser satser);

    /** Calculates from input that has been checked. */
    Utregning regn(Grunnlag g);

    /** The building block of this name, when there is one. */
    static Optional<Byggekloss> av(String navn) {
        return switch (navn) {
            case "rimelig-boutgift" -> Optional.of(new RimeligBoutgift());
            case "inntektsandel" -> Optional.of(new Inntektsandel());
            case "fast-andel" -> Optional.of(new FastAndel());
            default -> Optional.empty();
        };
    }

    /** The names of all building blocks. */
    static List<String> navn() {
        return List.of("rimelig-boutgift", "inntektsandel", "fast-andel");
    }
}
