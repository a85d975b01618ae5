package bospor.rates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a rate stands: the provision first, then the texts it was read in.
 *
 * @param lenke address of the text, null when there is none
 * @param kunngjort the day it was announced, null when not known
 */
public record Rettskilde(
        String tittel, @Nullable String lenke, @Nullable LocalDate kunngjort) {}
