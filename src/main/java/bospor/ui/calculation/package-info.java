/**
 * The calculation view: a month, what was paid in it, dwelling and household as typed, the result at once, and the
 * explanation tree that every krone opens into.
 *
 * <p>View models know no {@code javafx.scene}; controllers bind and forward. Draws the trace and never explains a number
 * itself. Must not know a rule, a rate or another view.
 */
@NullMarked
package bospor.ui.calculation;

import org.jspecify.annotations.NullMarked;
