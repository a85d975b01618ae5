package bospor.trace;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that was given, not computed, and where it comes from.
 *
 * @param tekst words that belong to the value or stand instead of it ({@code "leid bolig"}), null when the number says all
 */
public record Faktum(
        String id,
        String navn,
        @Nullable BigDecimal verdi,
        Enhet enhet,
        @Nullable String tekst,
        Kilde kilde) implements Spor {
    @Override
    public List<Spor> grunnlag() {
        return List.of();
    }
}
