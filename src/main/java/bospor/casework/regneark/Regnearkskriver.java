package bospor.casework.regneark;

import java.io.IOException;
import java.nio.file.Path;

/** Writes spreadsheets to files. Blocks: never on the screen's thread. */
@FunctionalInterface
public interface Regnearkskriver {
    /**
     * Writes the whole file, or leaves what was there before. The ending of the name says the format: {@code .csv} holds the
     * first sheet only, everything else is {@code .xlsx}.
     *
     * @throws IOException when the file cannot be written there
     */
    void skriv(Regneark regneark, Path fil) throws IOException;
}
