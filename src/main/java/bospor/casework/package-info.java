/**
 * What a case worker does, as use cases (look a household up, build a calculation from it, calculate, end the
 * session), and the ports those need.
 *
 * <p>Must not know a screen, an adapter, HTTP, SQL or a file format.
 */
@NullMarked
package bospor.casework;

import org.jspecify.annotations.NullMarked;
