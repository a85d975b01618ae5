package bospor.casework.notat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate that had no value in the termin.
 *
 * @param fra from when it has none, or, before its first value, when that one comes
 * @param merknad why it has none, null before its first value
 */
public record Satsmangel(
        String id, String navn, LocalDate fra, @Nullable String merknad) {}
