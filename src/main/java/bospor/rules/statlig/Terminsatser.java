package bospor.rules.statlig;

import bospor.rates.Satsoppslag;
import java.util.List;

/** The rates of a termin: all of them, or which are missing. */
sealed interface Terminsatser permits Satser, Terminsatser.Mangler {
    /** Rates the termin needs and has not. */
    record Mangler(List<Satsoppslag> satser) implements Terminsatser {
        /** Keeps its own copy of the list. */
        public Mangler {
            satser = List.copyOf(satser);
        }
    }
}
