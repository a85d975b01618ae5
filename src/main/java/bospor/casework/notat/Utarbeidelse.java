package bospor.casework.notat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made a note, when and why.
 *
 * @param formaal the purpose, null when not stated
 * @param saksnummer the case reference, null when not stated
 */
public record Utarbeidelse(
        String bruker,
        Instant tid,
        @Nullable String formaal,
        @Nullable String saksnummer) {}
