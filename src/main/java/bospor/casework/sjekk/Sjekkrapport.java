package bospor.casework.sjekk;

import bospor.casework.sjekk.Sjekkpunkt.Ledetekster;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All checks, in order.
 *
 * @param konklusjon how it went as a whole, in one sentence
 */
public record Sjekkrapport(List<Sjekkpunkt> punkter, String konklusjon, Ledetekster ord) {
    /** Keeps its own copy of the list. */
    public Sjekkrapport {
        punkter = List.copyOf(punkter);
    }

    /** Whether nothing is wrong; what could not be checked is no fault of its own. */
    public boolean altIOrden() {
        return punkter.stream().noneMatch(p -> p.tilstand() == Tilstand.FEIL);
    }

    /** The whole report as text to copy. */
    public String tekst() {
        return punkter.stream().flatMap(p -> p.linjer(ord).stream()).collect(Collectors.joining("\n"))
                + "\n\n"
                + konklusjon
                + "\n";
    }
}
