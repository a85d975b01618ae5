package bospor.trace;

import org.jspecify.annotations.Nullable;

/**
 * A reason for a rejection or for why nothing can be said, in plain Norwegian.
 *
 * @param kode Husbanken's code ({@code V03}), null where there is none
 * @param sti the input field it concerns, null when it concerns the whole
 */
public record Grunn(@Nullable String kode, @Nullable String sti, String tekst) {}
