package bospor.casework.notat;

import java.nio.file.Path;

/** Port: writes beregningsnotater. May wait for a person when a card asks for its code: never on the screen's thread. */
@FunctionalInterface
public interface Notatskriver {
    /** Calculates, and writes the note to the file. */
    Notatkvittering skriv(Notatbestilling bestilling, Path fil);
}
