/**
 * Many cases calculated anew at once: under new rates, under a rule pack that is not in force yet, in another month, or with
 * new settlements. One case after the other is read, calculated and forgotten; what is left of it is a row with kroner.
 *
 * <p>Knows no file format: where cases come from is a port, and rows leave as a table. Holds no identity number.
 */
@NullMarked
package bospor.casework.omregning;

import org.jspecify.annotations.NullMarked;
