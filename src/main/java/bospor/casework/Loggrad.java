package bospor.casework;

import bospor.casework.attestering.Attestlogg.Hendelse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look-up as it stands in the log, with what came of it, or one decision about a note. There are no amounts and no
 * names; a decision has neither purpose, person nor months.
 *
 * @param nummer line number in the log of the machine
 * @param personmerke keyed hash that stands for the person
 * @param relasjon {@code soeker} or {@code husstandsmedlem}
 * @param kilde {@code inntekt}, {@code skatteoppgjoer} or {@link #NOTAT}
 * @param periode months ({@code yyyy-MM/yyyy-MM}) or {@code siste}
 * @param resultat the status by the contract, {@link #INNSYN}, a note's {@link Hendelse} by name, or null when no result
 *     was written
 * @param korrelasjonsid the reference of the answer, of a decision the checksum of the note
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

    /** What stands as the source of a decision about a note. */
    public static final String NOTAT = "notat";

    /** Whether this is a decision about a note, and no look-up. */
    public boolean gjelderNotat() {
        return kilde.equals(NOTAT);
    }

    /** Whether somebody was stopped who would decide about their own work. */
    public boolean egetArbeid() {
        return gjelderNotat() && Hendelse.EGET_ARBEID_AVVIST.name().equals(resultat);
    }
}
