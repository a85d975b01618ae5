/**
 * A supervisor's work with notes: what is unusual about each, which to look at, and why two of them differ.
 *
 * <p>Works on what notes say and on what checking them found. Knows no file format and no screen.
 */
@NullMarked
package bospor.casework.tilsyn;

import org.jspecify.annotations.NullMarked;
