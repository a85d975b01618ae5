/** Tests of the look-up log: what it writes, what a check of it finds, and that a kill costs no line. */
@NullMarked
package bospor.lookuplog;

import org.jspecify.annotations.NullMarked;
