package bospor.ui.search;

import java.time.Clock;
import java.time.LocalDate;

/**
 * What the form needs to know of where it runs.
 *
 * @param syntheticOnly whether only invented persons may be looked up: everywhere but in production
 * @param practice whether there are practice households to choose among
 * @param businessClock the business date; fixed in training
 */
public record SearchSettings(boolean syntheticOnly, boolean practice, Clock businessClock) {
    /** The business date. */
    LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
