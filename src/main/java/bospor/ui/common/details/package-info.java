/**
 * Opening the details of another adult than the applicant: totals stand first in every view, and more is shown when somebody
 * asks for it and the look-up log has been told.
 *
 * <p>Knows no view. What is open lives with the open case, so that what is opened in one view is open in all of them.
 */
@NullMarked
package bospor.ui.common.details;

import org.jspecify.annotations.NullMarked;
