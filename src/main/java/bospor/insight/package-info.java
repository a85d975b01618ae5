/**
 * What a trained eye sees in the reported months and in the tax settlement: findings that each cite the posts they rest
 * on, and what these registers cannot show for the household.
 *
 * <p>A finding proposes and asks; it never changes an amount. Knows values and the JDK only: no screen, no adapter, no
 * rate, no rule of a scheme and no sentence. The thresholds are constants with a name and a reason where they are used.
 */
@NullMarked
package bospor.insight;

import org.jspecify.annotations.NullMarked;
