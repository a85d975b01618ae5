package bospor.casework.notat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kommune as the calculation knew it.
 *
 * @param fra first day in use, null when from before the list begins
 * @param til last day in use, null when still in use
 * @param gruppe 1–3 where the list of groups names it in the termin, otherwise null
 */
public record Kommuneplass(
        String nummer,
        String navn,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        List<String> etterfoelgere,
        @Nullable Integer gruppe) {
    /** Keeps its own copy of the list. */
    public Kommuneplass {
        etterfoelgere = List.copyOf(etterfoelgere);
    }
}
