package bospor.json;

/**
 * A text that is not in the format: where, and what to do about it in plain Norwegian that never repeats the value.
 *
 * <p>Carries no stack trace: a stream may hold many bad lines.
 */
public final class Lesefeil extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sti;
    private final String melding;

    /** A fault at the path ({@code husstand[1].alder}; empty for the whole text). */
    public Lesefeil(String sti, String melding) {
        super(sti.isEmpty() ? melding : sti + ": " + melding, null, false, false);
        this.sti = sti;
        this.melding = melding;
    }

    /** The path of the field, empty when it concerns the whole text. */
    public String sti() {
        return sti;
    }

    /** What is wrong and what to do. */
    public String melding() {
        return melding;
    }
}
