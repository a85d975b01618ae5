package bospor.app;

/**
 * An option that a command knows.
 *
 * @param navn with its two dashes
 * @param verdi what its value is called in the help, empty for an option without a value
 * @param flere whether it may be given several times
 * @param hjelp what it does, in one line
 */
record Valg(String navn, String verdi, boolean flere, String hjelp) {
    /** An option that is there or not. */
    static Valg bryter(String navn, String hjelp) {
        return new Valg(navn, "", false, hjelp);
    }

    /** An option with a value, given once. */
    static Valg medVerdi(String navn, String verdi, String hjelp) {
        return new Valg(navn, verdi, false, hjelp);
    }

    /** An option with a value that may be given several times. */
    static Valg flere(String navn, String verdi, String hjelp) {
        return new Valg(navn, verdi, true, hjelp);
    }

    boolean harVerdi() {
        return !verdi.isEmpty();
    }
}
