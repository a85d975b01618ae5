package bospor.trace;

import org.jspecify.annotations.Nullable;

/**
 * The provision or document that a step or a rate rests on.
 *
 * @param tittel short and human: {@code forskrift om bustøtte § 4}
 * @param lenke address of the text, null when there is none
 */
public record Hjemmel(String tittel, @Nullable String lenke) {
    /** A provision named without a link. */
    public static Hjemmel av(String tittel) {
        return new Hjemmel(tittel, null);
    }

    @Override
    public String toString() {
        return tittel;
    }
}
