package bospor.ui.timeline;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A place in the picture: a month, and one source in it or the month as a whole when the id is null. */
record Markoer(YearMonth maaned, @Nullable String serie) {}
