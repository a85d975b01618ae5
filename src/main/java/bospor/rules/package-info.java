/**
 * What a scheme of housing support is: input in, explanation tree out.
 *
 * <p>Pure: no clock, no file, no screen. Knows {@code domain}, {@code trace} and {@code rates}; the schemes themselves
 * live in packages below.
 */
@NullMarked
package bospor.rules;

import org.jspecify.annotations.NullMarked;
