/**
 * Saving what a view shows as a file of the case worker's choice.
 *
 * <p>The file is written off the screen's thread, whole or not at all, and never under a name that tells who it is about. Knows
 * no format: what is written, and by whom, is handed in.
 */
@NullMarked
package bospor.ui.common.saving;

import org.jspecify.annotations.NullMarked;
