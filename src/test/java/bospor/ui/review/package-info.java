/** Tests of the supervisor's view. */
@NullMarked
package bospor.ui.review;

import org.jspecify.annotations.NullMarked;
