package bospor.simulator.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an answer travels: as it should, or with the faults of a bad network or a bad server.
 *
 * @param brudd where the connection breaks, null when it holds
 * @param drypp how slowly the body comes, null for at once
 * @param fyllByte blanks sent before the body, to make it larger than any real answer
 * @param klokkefeil how much the {@code Date} header is ahead of the real time
 */
public record Levering(@Nullable Brudd brudd, @Nullable Drypp drypp, long fyllByte, Duration klokkefeil) {
    /** The whole answer, at once, with the right time. */
    public static final Levering VANLIG = new Levering(null, null, 0, Duration.ZERO);

    /** Where the connection is reset. */
    public enum Brudd {
        FOER_SVAR,
        MIDT_I_KROPPEN
    }

    /** A body that comes in pieces of so many bytes, with so many milliseconds between them. */
    public record Drypp(int byteOmGangen, int hvertMs) {}

    /** The same with this break. */
    public Levering medBrudd(Brudd nytt) {
        return new Levering(nytt, drypp, fyllByte, klokkefeil);
    }

    /** The same, but slow. */
    public Levering medDrypp(Drypp nytt) {
        return new Levering(brudd, nytt, fyllByte, klokkefeil);
    }

    /** The same with so many blanks first. */
    public Levering medFyll(long byteAntall) {
        return new Levering(brudd, drypp, byteAntall, klokkefeil);
    }

    /** The same with this much added to the time in the header. */
    public Levering medKlokkefeil(Duration feil) {
        return new Levering(brudd, drypp, fyllByte, klokkefeil.plus(feil));
    }
}
