package bospor.casework.notat;

/**
 * Who a member of the household is.
 *
 * @param id as in the input ({@code p1})
 * @param fnr the fødselsnummer grouped, or only its last digits when the note was asked to mask it
 */
public record Notatperson(String id, String fnr) {}
