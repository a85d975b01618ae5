/**
 * Immutable values of the field: persons, months, kroner, household, dwelling, reported posts and tax settlement.
 *
 * <p>Knows the JDK only: no rule, no screen, no file format. Words of the law are Norwegian in ASCII.
 */
@NullMarked
package bospor.domain;

import org.jspecify.annotations.NullMarked;
