package bospor.casework.sertifikat;

import java.time.LocalDate;
import java.util.List;

/**
 * A certificate with a key, as someone chooses among them.
 *
 * @param avtrykk SHA-256 of the certificate, 64 lower-case hex digits
 * @param eier who it belongs to, never empty
 * @param organisasjonsnummer nine digits, empty when the certificate holds none
 * @param gyldigTil last day of validity
 * @param utsteder who issued it
 * @param lager where it lies, in words
 * @param grunner why it stands where it stands in the list, a sentence each, the worst first
 */
public record Sertifikat(
        String avtrykk,
        String eier,
        String organisasjonsnummer,
        LocalDate gyldigTil,
        String utsteder,
        String lager,
        List<String> grunner,
        Egnethet egnethet) {
    /** Keeps its own copy of the reasons. */
    public Sertifikat {
        grunner = List.copyOf(grunner);
    }
}
