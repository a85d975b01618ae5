package bospor.casework.utkast;

import bospor.domain.Beregningsinndata;
import java.util.List;

/** The input of a calculation, or what is still missing before there can be one. */
public sealed interface Utkastsvar {
    /** What the case worker must know. */
    List<Merknad> merknader();

    /** Everything is there. */
    record Klart(Beregningsinndata inndata, List<Merknad> merknader) implements Utkastsvar {
        /** Keeps its own copy of the list. */
        public Klart {
            merknader = List.copyOf(merknader);
        }
    }

    /** Nothing can be calculated; at least one note says why. */
    record IkkeKlart(List<Merknad> merknader) implements Utkastsvar {
        /** Keeps its own copy of the list. */
        public IkkeKlart {
            merknader = List.copyOf(merknader);
        }
    }
}
