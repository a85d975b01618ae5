/**
 * Every month that was looked up at once, with the facts that are typed: income, support and how it came out. Choosing a month goes
 * there. Must not know a rule or another panel.
 */
@NullMarked
package bospor.ui.calculation.months;

import org.jspecify.annotations.NullMarked;
