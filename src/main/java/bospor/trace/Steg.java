package bospor.trace;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was applied: its name, the provision, the formula with numbers, the value, and what it was computed from.
 *
 * @param hjemmel the provision, null for a mere sum
 */
public record Steg(
        String id,
        String navn,
        Formel formel,
        @Nullable Hjemmel hjemmel,
        @Nullable BigDecimal verdi,
        Enhet enhet,
        List<Spor> grunnlag)
        implements Spor {
    /** Keeps its own copy of the nodes. */
    public Steg {
        grunnlag = List.copyOf(grunnlag);
    }

    /** What was taken for granted right under this step: the facts whose id begins with {@code forutsetning.}. */
    public List<Faktum> forutsetninger() {
        return grunnlag.stream()
                .filter(Faktum.class::isInstance)
                .map(Faktum.class::cast)
                .filter(f -> f.id().startsWith("forutsetning."))
                .toList();
    }
}
