/**
 * Dated rates of the law and dated lists of kommuner: read from JSON resources, checked strictly, looked up by termin.
 *
 * <p>Every value carries its provision, its source and how sure it is. Nothing here has an end date: the newest value
 * not after the termin applies, and an abolished value is a null of its own. Knows {@code trace} and {@code domain}; must
 * not know any rule or how a value is used.
 */
@NullMarked
package bospor.rates;

import org.jspecify.annotations.NullMarked;
