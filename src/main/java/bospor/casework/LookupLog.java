package bospor.casework;

import bospor.domain.Foedselsnummer;
import org.jspecify.annotations.Nullable;

/** Port: the append-only log of look-ups. Who, whom, why: never amounts, never names. */
public interface LookupLog {
    /**
     * Writes that this is about to be looked up, and returns the number of the line once it is safely stored.
     *
     * @throws Utilgjengelig when it cannot be written; then nothing must be looked up
     */
    long foer(Loggfoering foering) throws Utilgjengelig;

    /**
     * Writes what came of it.
     *
     * @throws Utilgjengelig when it cannot be written
     */
    void etter(long nummer, Loggfoering foering, Oppslagsstatus resultat, @Nullable String korrelasjonsid)
            throws Utilgjengelig;

    /**
     * Writes that what has been fetched about another adult than the applicant is about to be opened on the screen.
     *
     * @throws Utilgjengelig when it cannot be written; then it must stay closed
     */
    void innsyn(Loggfoering foering) throws Utilgjengelig;

    /**
     * One person and one source about to be asked.
     *
     * @param periode months ({@code yyyy-MM/yyyy-MM}) or {@code siste} for the newest settlement
     * @param saksnummer the case reference; may be empty in an emergency
     * @param noed why it could not wait for a case, null when it is no emergency
     */
    record Loggfoering(
            Foedselsnummer person,
            boolean soeker,
            Oppslagsdel del,
            String periode,
            String formaal,
            String saksnummer,
            @Nullable String noed) {
        /** One part of a look-up in a case. */
        public Loggfoering(
                Foedselsnummer person,
                boolean soeker,
                Oppslagsdel del,
                String periode,
                String formaal,
                String saksnummer) {
            this(person, soeker, del, periode, formaal, saksnummer, null);
        }
    }

    /** The log cannot be written. The message is for support and holds no personal data. */
    final class Utilgjengelig extends Exception {
        private static final long serialVersionUID = 1L;

        /** The log cannot be written, for this technical reason. */
        public Utilgjengelig(String aarsak) {
            super(aarsak);
        }
    }
}
