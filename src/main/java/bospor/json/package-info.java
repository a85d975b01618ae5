/**
 * The file formats of the contracts: calculation input, calculation result with its explanation, a looked-up
 * household, and the data of a beregningsnotat. Reads strictly and names the place of a fault; writes the same value the same way every time.
 *
 * <p>Knows the values of {@code domain}, {@code trace} and {@code casework}, and Jackson: its streaming parser for
 * reading values, its tree for the canonical form and for comparing. Must not
 * know a rule, a file, a network or a language: sentences about failures are handed in.
 */
@NullMarked
package bospor.json;

import org.jspecify.annotations.NullMarked;
