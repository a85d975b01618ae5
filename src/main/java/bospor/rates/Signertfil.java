package bospor.rates;

/** The bytes of a file and those of the signature beside it. Nobody has checked yet whether they belong together. */
public final class Signertfil {
    /** What the name of the signature's file ends with, after the whole name of the file it signs. */
    public static final String ENDELSE = ".jws";

    private final byte[] innhold;
    private final byte[] signatur;

    /** Keeps its own copies. */
    public Signertfil(byte[] innhold, byte[] signatur) {
        this.innhold = innhold.clone();
        this.signatur = signatur.clone();
    }

    /** The bytes that are signed. */
    public byte[] innhold() {
        return innhold.clone();
    }

    /** The signature. */
    public byte[] signatur() {
        return signatur.clone();
    }
}
