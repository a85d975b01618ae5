package bospor.ui.note;

import bospor.casework.AapenSak;
import bospor.domain.Beregningsinndata;
import bospor.domain.Foedselsnummer;
import java.util.List;

/**
 * The calculation that a note can be made of now.
 *
 * @param numre the identity numbers of the first members of the input, in its order
 */
public record Basis(AapenSak sak, Beregningsinndata inndata, List<Foedselsnummer> numre) {
    /** Keeps its own copy of the list. */
    public Basis {
        numre = List.copyOf(numre);
    }
}
