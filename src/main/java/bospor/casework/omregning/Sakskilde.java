package bospor.casework.omregning;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where the cases of a run come from, one after the other. Used by one thread. */
public interface Sakskilde extends AutoCloseable {
    /** How many there are, when that can be known before they are read. */
    OptionalInt antall();

    /**
     * The next case, still unread; null after the last.
     *
     * @throws IOException when the source itself stops
     */
    @Nullable
    Uleste neste() throws IOException;

    @Override
    void close() throws IOException;

    /** A case that nobody has read yet. */
    interface Uleste {
        /** What it is called in the list: the name of a file, or the number of a line; no identity number. */
        String navn();

        /** Reads it, on any thread. */
        Lest les();
    }

    /** What came of reading a case. */
    sealed interface Lest {
        /** It is here. */
        record Sak(Omregningssak sak) implements Lest {}

        /** It cannot be used; one sentence says why. */
        record Ubrukelig(String setning) implements Lest {}
    }
}
