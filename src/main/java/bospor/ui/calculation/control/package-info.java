/**
 * <i>Ny beregning</i> and <i>etterkontroll</i> of the open household (forskrift om bustøtte §§ 13–14): the decided amounts are typed,
 * the gate, the thresholds and the difference of each month are shown. Must not know a rule or another panel.
 */
@NullMarked
package bospor.ui.calculation.control;

import org.jspecify.annotations.NullMarked;
