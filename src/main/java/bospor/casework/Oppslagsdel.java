package bospor.casework;

/** One of the two things that are looked up about each adult; the key is the log's {@code kilde}. */
public enum Oppslagsdel {
    INNTEKT("inntekt"),
    SKATTEOPPGJOER("skatteoppgjoer");

    private final String noekkel;

    Oppslagsdel(String noekkel) {
        this.noekkel = noekkel;
    }

    /** The name in the look-up log and in files. */
    public String noekkel() {
        return noekkel;
    }
}
