/** Tests of ny beregning and etterkontroll with the real rules. */
@NullMarked
package bospor.casework.etterkontroll;

import org.jspecify.annotations.NullMarked;
