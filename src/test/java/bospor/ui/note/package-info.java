/** Tests of the bar that makes notes. */
@NullMarked
package bospor.ui.note;

import org.jspecify.annotations.NullMarked;
