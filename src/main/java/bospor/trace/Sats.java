package bospor.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A rate as it was in force: its value, from when, by which provision, and how sure it is.
 *
 * @param virkningFra first day (for bostøtte: first termin) the value counts from
 * @param kontrollert the day the value was last compared with its source
 */
public record Sats(
        String id,
        String navn,
        BigDecimal verdi,
        Enhet enhet,
        LocalDate virkningFra,
        Hjemmel hjemmel,
        Satsstatus status,
        LocalDate kontrollert)
        implements Spor {
    @Override
    public List<Spor> grunnlag() {
        return List.of();
    }
}
