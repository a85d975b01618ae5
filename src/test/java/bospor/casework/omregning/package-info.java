/** Tests of calculating many cases anew, with cases in memory. */
@NullMarked
package bospor.casework.omregning;

import org.jspecify.annotations.NullMarked;
