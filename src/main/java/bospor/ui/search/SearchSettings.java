package bospor.ui.search;

import java.time.Clock;
import java.time.LocalDate;

/**
 * What the form needs to know of where it runs.
 *
 * @param training whether only invented persons may be looked up
 * @param businessClock the business date; fixed in training
 */
public record SearchSettings(boolean training, Clock businessClock) {
    /** The business date. */
    LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
