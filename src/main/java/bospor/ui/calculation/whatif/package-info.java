/**
 * <i>Hva om</i>: sliders for income, housing cost and household, and how the support falls as the income rises. Nothing that is
 * tried here is a fact of the case before <i>Bruk dette</i> is pressed. Must not know a rule or another panel.
 */
@NullMarked
package bospor.ui.calculation.whatif;

import org.jspecify.annotations.NullMarked;
