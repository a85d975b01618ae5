package bospor.rates;

/** A file of rates or kommuner that is wrong: a fault of the program's own data, found before anything is calculated. */
public final class Satsfeil extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in which file, and what is wrong. */
    Satsfeil(String sted, String hva) {
        super(sted + ": " + hva);
    }

    /** A file that could not be read at all. */
    Satsfeil(String sted, Throwable aarsak) {
        super(sted + ": kan ikke leses", aarsak);
    }
}
