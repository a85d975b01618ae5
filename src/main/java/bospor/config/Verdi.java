package bospor.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A value as it stands in a file: text, whole number, list of texts or null, with where it stands. */
record Verdi(@Nullable Object innhold, Path fil, int linje) {}
