package bospor.casework.sjekk;

/** How a check went. */
public enum Tilstand {
    OK("✔"),
    /** It works, but someone should know. */
    MERKNAD("!"),
    FEIL("✘"),
    /** It could not be checked, because of another one. */
    IKKE_SJEKKET("–");

    private final String tegn;

    Tilstand(String tegn) {
        this.tegn = tegn;
    }

    /** The sign before the line; never the only thing that tells. */
    public String tegn() {
        return tegn;
    }
}
