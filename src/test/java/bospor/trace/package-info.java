/** The explanation tree as text. */
@NullMarked
package bospor.trace;

import org.jspecify.annotations.NullMarked;
