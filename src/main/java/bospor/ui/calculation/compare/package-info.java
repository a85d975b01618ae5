/**
 * Two calculations of the same case beside each other: one that is kept, the one that shows now, and kroner for each cause of the
 * difference. Must not know a rule or another panel.
 */
@NullMarked
package bospor.ui.calculation.compare;

import org.jspecify.annotations.NullMarked;
