package bospor.note;

/** A file attached to a note. */
final class Vedlegg {
    /** The data of a note. */
    static final String DATA = "bospor-notat.json";

    /** The seal over the data. */
    static final String SEGL = "bospor-segl.jws";

    private final String navn;
    private final String type;
    private final String forhold;
    private final String beskrivelse;
    private final byte[] innhold;

    private Vedlegg(String navn, String type, String forhold, String beskrivelse, byte[] innhold) {
        this.navn = navn;
        this.type = type;
        this.forhold = forhold;
        this.beskrivelse = beskrivelse;
        this.innhold = innhold;
    }

    /** The data of a note, which the pages show. */
    static Vedlegg data(byte[] json) {
        return new Vedlegg(DATA, "application/json", "Data", "Beregningen med inndata, satser og regelversjon", json);
    }

    /** The seal over the data. */
    static Vedlegg segl(byte[] jws) {
        return new Vedlegg(SEGL, "application/jose", "Supplement", "Forsegling av " + DATA, jws);
    }

    /** A decision about the note. */
    static Vedlegg attest(int nummer, byte[] json) {
        return new Vedlegg(
                Attestvedlegg.navn(nummer),
                "application/json",
                "Supplement",
                "Avgjørelse " + nummer + " om notatet",
                json);
    }

    /** The seal over a decision. */
    static Vedlegg attestsegl(int nummer, byte[] jws) {
        return new Vedlegg(
                Attestvedlegg.segl(nummer),
                "application/jose",
                "Supplement",
                "Forsegling av " + Attestvedlegg.navn(nummer),
                jws);
    }

    String navn() {
        return navn;
    }

    /** The MIME type. */
    String type() {
        return type;
    }

    /** What it is to the pages, as PDF names it. */
    String forhold() {
        return forhold;
    }

    String beskrivelse() {
        return beskrivelse;
    }

    byte[] innhold() {
        return innhold;
    }
}
