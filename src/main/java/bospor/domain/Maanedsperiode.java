package bospor.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A run of calendar months; both the first and the last month are included. */
public record Maanedsperiode(YearMonth fra, YearMonth til) {
    /** Refuses a period that ends before it begins. */
    public Maanedsperiode {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("perioden slutter før den begynner");
        }
    }

    /** All months of the period, oldest first. */
    public List<YearMonth> maaneder() {
        return Stream.iterate(fra, m -> !m.isAfter(til), m -> m.plusMonths(1)).toList();
    }

    /** Whether the month lies in the period. */
    public boolean inneholder(YearMonth maaned) {
        return !maaned.isBefore(fra) && !maaned.isAfter(til);
    }

    /** {@code yyyy-MM/yyyy-MM}, as in the look-up log. */
    @Override
    public String toString() {
        return fra + "/" + til;
    }
}
