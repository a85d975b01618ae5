package bospor.casework.notat;

import java.io.IOException;
import java.nio.file.Path;

/** Port: checks beregningsnotater. Reads a file and calculates: never on the screen's thread. */
@FunctionalInterface
public interface Notatgransker {
    /**
     * Checks seal, checksum, pages and decisions of the file, and calculates it anew.
     *
     * @throws IOException when the file cannot be read at all
     */
    Kontrollsvar kontroller(Path fil) throws IOException;
}
