package bospor.casework.notat;

/** The form of written Norwegian a note is in. */
public enum Maalform {
    BOKMAAL("nb"),
    NYNORSK("nn");

    private final String kode;

    Maalform(String kode) {
        this.kode = kode;
    }

    /** {@code nb} or {@code nn}, as in files and on the command line. */
    public String kode() {
        return kode;
    }
}
