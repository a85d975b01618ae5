/** Tests of the bar that makes notes and letters. */
@NullMarked
package bospor.ui.note;

import org.jspecify.annotations.NullMarked;
