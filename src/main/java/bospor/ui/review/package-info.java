/**
 * Notes as a supervisor sees them: what is unusual first, seal and recomputation, comparison, samples, attestering.
 *
 * <p>Opens files that others have made, and trusts none of them: everything shown has been checked first. Knows no PDF, no key
 * and no rule; those are behind ports.
 */
@NullMarked
package bospor.ui.review;

import org.jspecify.annotations.NullMarked;
