/**
 * What Bospor is, which version runs here, and the licences of the libraries in it.
 *
 * <p>Knows no case.
 */
@NullMarked
package bospor.ui.about;

import org.jspecify.annotations.NullMarked;
