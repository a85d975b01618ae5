package bospor.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where an amount in the calculation input comes from when it was typed.
 *
 * @param foert who put it there, for example {@code saksbehandler}
 * @param dokument the document it rests on, null when none is named
 */
public record Innfoering(String foert, @Nullable String dokument) {}
