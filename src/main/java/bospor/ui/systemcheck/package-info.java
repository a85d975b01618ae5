/**
 * The system check as a view: what works, what does not, what to do about it and who can do it.
 *
 * <p>Knows the port and its values only; nothing here is about a person or a case.
 */
@NullMarked
package bospor.ui.systemcheck;

import org.jspecify.annotations.NullMarked;
