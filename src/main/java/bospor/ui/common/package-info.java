/**
 * What every view shares: loading a view from its FXML, or the parts of one in Java, work off the screen thread, the look,
 * letters and icons, the open case, and small controls that more than one view needs.
 *
 * <p>Knows no single view and no adapter.
 */
@NullMarked
package bospor.ui.common;

import org.jspecify.annotations.NullMarked;
