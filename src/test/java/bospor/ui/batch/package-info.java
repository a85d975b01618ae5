/** Tests of the batch view. */
@NullMarked
package bospor.ui.batch;

import org.jspecify.annotations.NullMarked;
