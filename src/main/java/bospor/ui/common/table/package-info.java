/**
 * Tables of plain text: columns that know what they show and how they are sorted, cells that break their text, and a memory of
 * where the columns were dragged.
 *
 * <p>Knows no view and nothing of what stands in the cells; only words of the program are remembered, never personal data.
 */
@NullMarked
package bospor.ui.common.table;

import org.jspecify.annotations.NullMarked;
