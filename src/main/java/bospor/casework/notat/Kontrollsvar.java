package bospor.casework.notat;

import bospor.casework.attestering.Attest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of checking a file. */
public sealed interface Kontrollsvar {
    /** The file is no note that can be checked; one sentence in bokmål says why. */
    record IkkeNotat(String setning) implements Kontrollsvar {}

    /**
     * The file is a note.
     *
     * @param data what the note says, null when the attachment cannot be read as far as that
     * @param sjekksum the checksum that stands in the note
     * @param segl the state of the note's own seal
     * @param attester the decisions that follow the note and could be read, the first first
     * @param forhold what was checked and holds, and what is worth knowing, one sentence each
     * @param avvik what does not hold, one sentence each
     */
    record Kontrollert(
            @Nullable Notatdata data,
            String sjekksum,
            Seglstand segl,
            List<Attest> attester,
            List<Kontrollsetning> forhold,
            List<Kontrollsetning> avvik)
            implements Kontrollsvar {
        /** Keeps its own copies of the lists. */
        public Kontrollert {
            attester = List.copyOf(attester);
            forhold = List.copyOf(forhold);
            avvik = List.copyOf(avvik);
        }

        /** Whether checksum, seals, pages, decisions and recomputation agree. */
        public boolean stemmer() {
            return avvik.isEmpty();
        }
    }

    /** The state of a note's own seal. */
    enum Seglstand {
        /** There is a checksum only. */
        UFORSEGLET,
        /** It holds, and the issuer is known on this machine. */
        HOLDER,
        /** It holds, but the issuer is not known on this machine. */
        UKJENT_UTSTEDER,
        /** It is broken, of somebody else, or missing where the note says there is one. */
        HOLDER_IKKE
    }
}
