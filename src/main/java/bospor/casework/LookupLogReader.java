package bospor.casework;

import bospor.domain.Foedselsnummer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: the look-up log as a supervisor reads it, of all machines that write to the same folder. Reads files. */
public interface LookupLogReader {
    /**
     * The look-ups and decisions about notes that fit, the newest first; a decision concerns no person.
     *
     * @throws LookupLog.Utilgjengelig when the log cannot be read
     */
    List<Loggrad> les(Utvalg utvalg) throws LookupLog.Utilgjengelig;

    /**
     * Checks that nobody has changed the log.
     *
     * @throws LookupLog.Utilgjengelig when the log cannot be read
     */
    Tilstand kontroller() throws LookupLog.Utilgjengelig;

    /**
     * Which look-ups to read; what is null does not limit.
     *
     * @param bruker a part of the user's name, in any case
     * @param saksnummer the whole case reference, in any case
     * @param fra first day, included
     * @param til last day, included
     */
    record Utvalg(
            @Nullable String bruker,
            @Nullable String saksnummer,
            @Nullable Foedselsnummer person,
            @Nullable LocalDate fra,
            @Nullable LocalDate til) {
        /** Everything there is. */
        public static final Utvalg ALT = new Utvalg(null, null, null, null, null);
    }

    /**
     * What a check of the log found, each as a Norwegian sentence that names file and line.
     *
     * @param feil what shows that somebody has changed the log
     * @param merknader what is worth knowing and no fault
     */
    record Tilstand(List<String> feil, List<String> merknader, long linjer) {
        /** Keeps its own copies of the lists. */
        public Tilstand {
            feil = List.copyOf(feil);
            merknader = List.copyOf(merknader);
        }
    }
}
