/** Tests of what the support would be: against the real rules. */
@NullMarked
package bospor.casework.hvaom;

import org.jspecify.annotations.NullMarked;
