package bospor.lookuplog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the look-up log: the contract {@code bospor.logg/1}, its fields in the contract's order.
 *
 * @param n number of the line, 1 for the first of the machine, one more for each
 * @param tid when it was written
 * @param bruker the user as Windows names it
 * @param enhet the machine
 * @param person keyed hash of the fødselsnummer, null where the line concerns no person
 * @param relasjon to the household's applicant
 * @param periode months ({@code yyyy-MM/yyyy-MM}) or {@code siste}
 * @param resultat what came of it; of an {@link Linjetype#AVBRUTT} line the hash of what stands unfinished before it
 * @param noed whether the look-up was made in an emergency
 * @param avdeling where in the municipality the user works; not written when it is not known
 * @param begrunnelse why an emergency could not wait; not written otherwise
 * @param forrige SHA-256 of the line before in hexadecimal, of the first line 64 zeros
 */
public record Logglinje(
        long n,
        Instant tid,
        Linjetype type,
        String bruker,
        String enhet,
        String rolle,
        @Nullable String formaal,
        @Nullable String saksnummer,
        @Nullable String person,
        @Nullable String relasjon,
        @Nullable String kilde,
        @Nullable String periode,
        @Nullable String resultat,
        @Nullable String korrelasjonsid,
        boolean noed,
        @Nullable String avdeling,
        @Nullable String begrunnelse,
        String forrige) {

    /** What a line says. */
    public enum Linjetype {
        /** A look-up is about to be made. */
        OPPSLAG,
        /** What came of a look-up. */
        RESULTAT,
        /** The details of another adult than the applicant were opened on the screen; nothing new was fetched. */
        INNSYN,
        /** A note is about to be approved or sent back, or somebody was refused; {@code korrelasjonsid} is its checksum. */
        ATTESTERING,
        /** The line before was not finished because the program was killed; it was left as it stood. */
        AVBRUTT,
        /** Lines stood here, but no head file that says where they end. */
        HODE_MANGLET
    }

    /** Everything by which a look-up and its result are known to belong together. */
    Spoersmaal spoersmaal() {
        return new Spoersmaal(bruker, enhet, formaal, saksnummer, person, relasjon, kilde, periode);
    }

    /** What was asked, by whom and why. */
    record Spoersmaal(
            String bruker,
            String enhet,
            @Nullable String formaal,
            @Nullable String saksnummer,
            @Nullable String person,
            @Nullable String relasjon,
            @Nullable String kilde,
            @Nullable String periode) {}
}
