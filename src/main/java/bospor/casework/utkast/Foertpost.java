package bospor.casework.utkast;

import bospor.domain.Holdesutenfor;
import org.jspecify.annotations.Nullable;

/**
 * What the case worker has decided about one reported post.
 *
 * @param holdesUtenfor ground and document for leaving it out, null when it counts
 * @param treUtbetalinger whether the case worker has confirmed three 14-day payments in the month
 */
public record Foertpost(@Nullable Holdesutenfor holdesUtenfor, boolean treUtbetalinger) {
    /** The post counts as it was reported. */
    public static final Foertpost SOM_RAPPORTERT = new Foertpost(null, false);
}
