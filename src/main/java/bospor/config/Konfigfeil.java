package bospor.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in the settings.
 *
 * @param melding one Norwegian sentence that says what to do; never a secret
 * @param fil the file it stands in, null when it stands in none (a missing key)
 * @param linje line in the file, from 1; 0 when not known
 * @param noekkel the key by its path, for example {@code maskinporten.clientId}; null when it concerns a whole file
 */
public record Konfigfeil(
        String melding,
        @Nullable Path fil,
        int linje,
        @Nullable String noekkel) {
    /** The sentence with file and line, as shown and written to standard error. */
    public String tekst() {
        if (fil == null) {
            return melding;
        }
        return linje > 0 ? "%s, linje %d: %s".formatted(fil, linje, melding) : "%s: %s".formatted(fil, melding);
    }
}
