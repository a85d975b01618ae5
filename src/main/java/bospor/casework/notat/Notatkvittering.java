package bospor.casework.notat;

import org.jspecify.annotations.Nullable;

/** What came of writing a note. */
public sealed interface Notatkvittering {
    /**
     * The note is written.
     *
     * @param forsegling whose seal is on it, null when there is only a checksum
     */
    record Skrevet(@Nullable Forsegling forsegling) implements Notatkvittering {}

    /** Nothing is written; the sentence says why and what to do. */
    record IkkeSkrevet(String setning) implements Notatkvittering {}
}
