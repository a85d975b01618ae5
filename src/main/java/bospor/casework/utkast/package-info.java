/**
 * From an open case and what the case worker has typed to the input of a calculation: which posts of the month count,
 * what the tax settlement proposes, and what is still missing.
 *
 * <p>Must not know a rule, a rate, a screen or a file format. What is missing is told as kind and details; the sentences
 * belong to the screen.
 */
@NullMarked
package bospor.casework.utkast;

import org.jspecify.annotations.NullMarked;
