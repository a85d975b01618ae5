package bospor.app;

/** The exit codes of the command line. */
final class Utgangskode {
    /** Done. */
    static final int FERDIG = 0;
    /** Done, but the answer is negative. */
    static final int NEGATIVT = 1;
    /** The call or the input is wrong. */
    static final int FEIL_BRUK = 2;
    /** A service could not be reached or refused, or the program failed. */
    static final int IKKE_NAADD = 3;

    private Utgangskode() {}
}
