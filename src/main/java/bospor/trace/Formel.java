package bospor.trace;

import java.math.BigDecimal;
import java.util.List;

/**
 * A formula in words and numbers, filled in only when somebody reads it.
 *
 * <p>{@code {}} in the pattern stands for the next number. Writing is left to the reader ({@link Talltekst}), so that the
 * screen, the note and the file each write numbers their way and a calculation that nobody reads costs no text.
 */
public record Formel(String moenster, List<BigDecimal> tall) {
    /** No formula: a plain sum or a fact. */
    public static final Formel INGEN = new Formel("", List.of());

    /** The pattern with its numbers. */
    public static Formel av(String moenster, BigDecimal... tall) {
        return new Formel(moenster, List.of(tall));
    }

    /** The formula with every number written by the given writer. */
    public String tekst(Talltekst skriver) {
        StringBuilder ut = new StringBuilder();
        int fra = 0;
        for (BigDecimal t : tall) {
            int hull = moenster.indexOf("{}", fra);
            if (hull < 0) {
                break;
            }
            ut.append(moenster, fra, hull).append(skriver.skriv(t));
            fra = hull + 2;
        }
        return ut.append(moenster.substring(fra)).toString();
    }

    /** Writes one number of a formula. */
    @FunctionalInterface
    public interface Talltekst {
        /** The number as text. */
        String skriv(BigDecimal tall);
    }
}
