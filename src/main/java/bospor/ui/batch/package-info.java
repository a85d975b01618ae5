/**
 * The view where many cases are calculated anew: which cases, what is new, progress with pause and cancel, and the list with the
 * largest difference first.
 *
 * <p>Knows no file format: who reads the cases and calculates is handed in. What it shows is forgotten with the session.
 */
@NullMarked
package bospor.ui.batch;

import org.jspecify.annotations.NullMarked;
