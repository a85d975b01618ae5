package bospor.casework.utkast;

import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import java.util.List;

/**
 * What a case brings with it about dwelling and children, to start from instead of empty fields.
 *
 * @param husleiePerMaaned rent in kroner per month
 * @param barnAlder ages of the children
 * @param kilde where the proposal comes from, in the words of the screen: {@code forslag fra øvelsen}
 */
public record Boligforslag(Kroner husleiePerMaaned, Kommunenummer kommune, List<Integer> barnAlder, String kilde) {
    /** Keeps its own copy of the list. */
    public Boligforslag {
        barnAlder = List.copyOf(barnAlder);
    }
}
