/** Tests of what a note carries. */
@NullMarked
package bospor.casework.notat;

import org.jspecify.annotations.NullMarked;
