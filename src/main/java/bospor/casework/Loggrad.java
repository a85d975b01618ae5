package bospor.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look-up as it stands in the log, with what came of it. There are no amounts and no names.
 *
 * @param nummer line number in the log of the machine
 * @param personmerke keyed hash that stands for the person
 * @param relasjon {@code soeker} or {@code husstandsmedlem}
 * @param kilde {@code inntekt} or {@code skatteoppgjoer}
 * @param periode months ({@code yyyy-MM/yyyy-MM}) or {@code siste}
 * @param resultat the status by the contract, {@link #INNSYN}, or null when no result was written
 * @param noed whether it was an emergency
 * @param avdeling where in the municipality the user works, null when the settings did not say
 * @param begrunnelse why it could not wait, null when it was no emergency
 */
public record Loggrad(
        long nummer,
        Instant tid,
        String bruker,
        String enhet,
        String rolle,
        String formaal,
        String saksnummer,
        String personmerke,
        String relasjon,
        String kilde,
        String periode,
        @Nullable String resultat,
        @Nullable String korrelasjonsid,
        boolean noed,
        @Nullable String avdeling,
        @Nullable String begrunnelse) {
    /** What stands as the result when nothing was fetched, but details on the screen were opened. */
    public static final String INNSYN = "INNSYN";
}
