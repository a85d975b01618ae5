package bospor.casework.notat;

/**
 * Whose seal a note has. Part of the sealed data, so that a seal that was taken away is missed.
 *
 * @param organisasjonsnummer empty when the certificate holds none
 */
public record Forsegling(String virksomhet, String organisasjonsnummer) {}
