package bospor.note;

import bospor.casework.notat.Notatdata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of checking a file. */
public sealed interface Kontrollsvar {
    /** The file is no note that can be checked; one sentence says why. */
    record IkkeNotat(String setning) implements Kontrollsvar {}

    /**
     * The file is a note.
     *
     * @param data what the note says, null when the attachment cannot be read as far as that
     * @param forhold what was checked and holds, and what is worth knowing, one sentence each
     * @param avvik what does not hold, one sentence each
     */
    record Kontrollert(@Nullable Notatdata data, List<String> forhold, List<String> avvik) implements Kontrollsvar {
        /** Keeps its own copies of the lists. */
        public Kontrollert {
            forhold = List.copyOf(forhold);
            avvik = List.copyOf(avvik);
        }

        /** Whether checksum, seals, pages and recomputation agree. */
        public boolean stemmer() {
            return avvik.isEmpty();
        }
    }
}
