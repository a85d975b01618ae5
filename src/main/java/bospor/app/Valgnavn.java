package bospor.app;

/** Names of options that mean the same in every command that has them. */
final class Valgnavn {
    static final String CONFIG = "--config";
    static final String FORMAAL = "--formaal";
    static final String LINJER = "--linjer";
    static final String SAKSNUMMER = "--saksnummer";
    static final String TERMIN = "--termin";
    static final String UT = "--ut";

    private Valgnavn() {}
}
