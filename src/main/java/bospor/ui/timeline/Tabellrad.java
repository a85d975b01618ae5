package bospor.ui.timeline;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: one month, or the sum of all when the month is null.
 *
 * @param nummer its place when sorted by time
 * @param alle the months that are shown
 */
record Tabellrad(int nummer, @Nullable YearMonth maaned, List<YearMonth> alle) {
    /** Whether this is the last line with the sums. */
    boolean erSum() {
        return maaned == null;
    }

    /** The value of the line: the month's, or all months' together; null when there is none. */
    @Nullable
    Kroner av(Function<YearMonth, @Nullable Kroner> verdi) {
        if (maaned != null) {
            return verdi.apply(maaned);
        }
        Kroner sum = null;
        for (YearMonth m : alle) {
            Kroner v = verdi.apply(m);
            if (v != null) {
                sum = sum == null ? v : sum.pluss(v);
            }
        }
        return sum;
    }
}
