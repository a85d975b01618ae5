/** Tests of the tables that the views have in common. */
@NullMarked
package bospor.ui.common.table;

import org.jspecify.annotations.NullMarked;
