/**
 * Amounts, dates and messages as Norwegians write, read and type them.
 *
 * <p>Imports the JDK only and depends on no locale of the machine: a hard space between thousands, comma, the real minus
 * sign. Knows no screen and no rule.
 */
@NullMarked
package bospor.text;

import org.jspecify.annotations.NullMarked;
