/** Tests of saving to files, and a saver for views whose test saves nothing. */
@NullMarked
package bospor.ui.common.saving;

import org.jspecify.annotations.NullMarked;
