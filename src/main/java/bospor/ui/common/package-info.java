/**
 * What every view shares: loading a view from its FXML, work off the screen thread, the look, the open case, and small
 * controls that more than one view needs.
 *
 * <p>Knows no single view and no adapter.
 */
@NullMarked
package bospor.ui.common;

import org.jspecify.annotations.NullMarked;
