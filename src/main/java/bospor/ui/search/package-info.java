/**
 * Looks a household up: the form with its checks while one types, and how the look-up goes.
 *
 * <p>Knows the look-up only as a port, and neither the timeline nor the calculation: it opens the case and asks the navigator.
 */
@NullMarked
package bospor.ui.search;

import org.jspecify.annotations.NullMarked;
