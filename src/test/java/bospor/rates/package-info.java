/** The rate files are checked as data: order, sources, and the day before and of every change. */
@NullMarked
package bospor.rates;

import org.jspecify.annotations.NullMarked;
