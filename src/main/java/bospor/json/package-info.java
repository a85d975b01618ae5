/**
 * The file formats of the contracts: calculation input, calculation result with its explanation, and a looked-up
 * household. Reads strictly and names the place of a fault; writes the same value the same way every time.
 *
 * <p>Knows the values of {@code domain}, {@code trace} and {@code casework}, and Jackson's streaming parser. Must not
 * know a rule, a file, a network or a language: sentences about failures are handed in.
 */
@NullMarked
package bospor.json;

import org.jspecify.annotations.NullMarked;
