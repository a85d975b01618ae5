package bospor.note;

/** A file that is no note this program can read; the message says why in one sentence, and never repeats the file. */
final class IkkeNotat extends Exception {
    private static final long serialVersionUID = 1L;

    private final String setning;

    IkkeNotat(String setning) {
        super(setning);
        this.setning = setning;
    }

    String setning() {
        return setning;
    }
}
