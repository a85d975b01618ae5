/** Two calculations of the same scheme compared. */
@NullMarked
package bospor.rules;

import org.jspecify.annotations.NullMarked;
