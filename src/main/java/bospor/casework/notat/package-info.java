/**
 * What a beregningsnotat holds, and the rules as an old note needs them: the contract {@code bospor.notat/1}.
 *
 * <p>A note carries everything it was computed from, so that it can be computed again years later: the input, the rates and
 * kommuner of the termin, the version of the rules. Knows no file format, no PDF and no key.
 */
@NullMarked
package bospor.casework.notat;

import org.jspecify.annotations.NullMarked;
