/**
 * The explanation tree that is the result of a calculation: facts with their source, dated rates with their legal
 * basis, and steps with formula and value.
 *
 * <p>Knows {@code domain} only. Screens and notes draw this tree; nobody explains a number a second time.
 */
@NullMarked
package bospor.trace;

import org.jspecify.annotations.NullMarked;
