/**
 * The bar under the calculation that makes a beregningsnotat of it: language, masking, where to save, and what came of it.
 *
 * <p>Knows no PDF and no key. Which calculation it is about is handed in by whoever wires the window.
 */
@NullMarked
package bospor.ui.note;

import org.jspecify.annotations.NullMarked;
