package bospor.lookuplog;

import java.util.List;

/**
 * What a check of the log found.
 *
 * @param feil what shows that somebody has changed the log
 * @param merknader what is worth knowing and no fault: look-ups without result, lines after a crash
 * @param linjer number of lines that were read
 */
public record Kontrollsvar(List<Funn> feil, List<Funn> merknader, long linjer) {
    /** Keeps its own copies of the lists. */
    public Kontrollsvar {
        feil = List.copyOf(feil);
        merknader = List.copyOf(merknader);
    }

    /** Whether the chain holds. */
    public boolean stemmer() {
        return feil.isEmpty();
    }

    /** What one finding is about. */
    public enum Art {
        ENDRET,
        FJERNET,
        FEIL_PLASS,
        ULESELIG,
        KUTTET,
        HODE_MANGLER,
        UTEN_RESULTAT,
        ETTER_HODET,
        HALV_LINJE,
        SLUTT_IKKE_KONTROLLERT
    }

    /**
     * One finding.
     *
     * @param fil name of the file it is in, or where the line should have stood
     * @param n number of the log line concerned
     * @param melding the finding as a Norwegian sentence that names file and line
     */
    public record Funn(Art art, String fil, long n, String melding) {}
}
