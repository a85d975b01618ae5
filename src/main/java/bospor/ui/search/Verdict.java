package bospor.ui.search;

import bospor.domain.Foedselsnummer;
import org.jspecify.annotations.Nullable;

/**
 * What the form says about one typed number.
 *
 * @param number the number when it may be looked up, otherwise null
 */
public record Verdict(Tone tone, String text, @Nullable Foedselsnummer number) {
    /** How it is said. Colour never says it alone: the words do. */
    public enum Tone {
        /** Nothing is wrong so far. */
        NEUTRAL,
        /** The number can be looked up. */
        GOOD,
        /** The number can be looked up, but look twice. */
        NOTED,
        /** The number cannot be looked up. */
        WRONG
    }
}
