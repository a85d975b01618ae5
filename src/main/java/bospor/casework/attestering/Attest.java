package bospor.casework.attestering;

import bospor.casework.notat.Forsegling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a note: the contract {@code bospor.attest/1}.
 *
 * @param notat the checksum of the note it is about
 * @param forrige SHA-256 of the decision before it in the same note, null for the first
 * @param grunner why it was sent back; empty when it was approved
 * @param kommentar in the supervisor's own words, empty when there is none
 * @param bruker who decided, as Windows names the user
 * @param forsegling whose seal is on the decision, null when there is only a checksum
 * @param utforming the version of the page that shows the decision in the note, 0 when it stands in the data only
 */
public record Attest(
        String notat,
        @Nullable String forrige,
        Avgjoerelse avgjoerelse,
        List<Underkjenningsgrunn> grunner,
        String kommentar,
        String bruker,
        Instant tid,
        @Nullable Forsegling forsegling,
        int utforming) {
    /** Keeps its own copy of the list. */
    public Attest {
        grunner = List.copyOf(grunner);
    }

    /** Approved, or sent back to the case worker. */
    public enum Avgjoerelse {
        ATTESTERT,
        UNDERKJENT
    }
}
