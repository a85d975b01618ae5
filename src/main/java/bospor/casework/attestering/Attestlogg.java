package bospor.casework.attestering;

import bospor.casework.LookupLog;
import org.jspecify.annotations.Nullable;

/** Port: the log of decisions about notes, in the same chain as the look-ups. No amounts, no comments. */
@FunctionalInterface
public interface Attestlogg {
    /**
     * Writes that this user is about to decide so about the note, or was refused.
     *
     * @param saksnummer the case of the note, null when it names none
     * @throws LookupLog.Utilgjengelig when it cannot be written; then nothing must be decided
     */
    void attestering(@Nullable String saksnummer, String notat, Hendelse hendelse) throws LookupLog.Utilgjengelig;

    /** What is logged. */
    enum Hendelse {
        ATTESTERT,
        UNDERKJENT,
        /** Somebody tried to decide about their own work. */
        EGET_ARBEID_AVVIST
    }
}
