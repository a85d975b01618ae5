package bospor.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where an amount in the calculation input comes from when it was typed.
 *
 * @param foert who put it there, for example {@code saksbehandler}, or {@link #SKATTEOPPGJOER}
 * @param dokument the document it rests on, null when none is named; for {@link #SKATTEOPPGJOER} the income year
 */
public record Innfoering(String foert, @Nullable String dokument) {
    /** The word in {@code foert} for an amount taken over from the tax settlement. */
    public static final String SKATTEOPPGJOER = "skatteoppgjoer";
}
