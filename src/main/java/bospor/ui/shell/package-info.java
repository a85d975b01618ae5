/**
 * The window around the views: navigation, the open case, the training banner, and the clock that empties the session.
 *
 * <p>Knows no single view: it is given suppliers and builds a view when it is first opened.
 */
@NullMarked
package bospor.ui.shell;

import org.jspecify.annotations.NullMarked;
