package bospor.casework.notat;

import java.nio.file.Path;

/** Port: writes beregningsnotater and the letters that explain them. May wait for a person when a card asks for its code: never on the screen's thread. */
public interface Notatskriver {
    /** Calculates, and writes the note to the file. */
    Notatkvittering skriv(Notatbestilling bestilling, Path fil);

    /** Calculates, and writes the letter of one page to the applicant. It has no seal and no identity number. */
    Notatkvittering skrivBrev(Notatbestilling bestilling, Path fil);
}
