package bospor.casework.notat;

import bospor.casework.Oppslag;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import java.util.List;

/**
 * A note that somebody wants written about a calculation of an open case.
 *
 * @param numre the identity numbers of the first members of the input, in its order
 * @param oppslag the look-up that the input was made from
 * @param maskert whether only the last two digits of identity numbers are to stand in the note
 */
public record Notatbestilling(
        Beregningsinndata inndata,
        List<Foedselsnummer> numre,
        Oppslag oppslag,
        String formaal,
        String saksnummer,
        Maalform maal,
        boolean maskert) {
    /** Keeps its own copy of the list. */
    public Notatbestilling {
        numre = List.copyOf(numre);
    }
}
