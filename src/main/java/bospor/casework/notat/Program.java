package bospor.casework.notat;

/**
 * The program that wrote a note.
 *
 * @param versjon the version of Bospor
 * @param regelkode the version of the rule code, as {@code statlig 1.0}
 * @param utforming the version of the pages' layout: pages of another layout cannot be compared
 */
public record Program(String versjon, String regelkode, int utforming) {}
