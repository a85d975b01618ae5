package bospor.domain;

import org.jspecify.annotations.Nullable;

/**
 * The lawful ground and the document by which the case worker leaves a post out of the calculation; it stays visible.
 */
public record Holdesutenfor(String grunn, @Nullable String dokument) {}
