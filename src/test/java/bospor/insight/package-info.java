/** Tests of what is found in the months and in the settlement. */
@NullMarked
package bospor.insight;

import org.jspecify.annotations.NullMarked;
