package bospor.insight;

import bospor.domain.Maanedsperiode;
import java.util.List;

/**
 * What was looked up about the adults of a household, as far as it is known.
 *
 * @param periode the months that were asked for
 * @param personer the adults in the order they were asked for
 */
public record Husstandsgrunnlag(Maanedsperiode periode, List<Persongrunnlag> personer) {
    /** Keeps its own copy of the list. */
    public Husstandsgrunnlag {
        personer = List.copyOf(personer);
    }
}
