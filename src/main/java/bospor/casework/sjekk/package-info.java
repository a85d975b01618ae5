/**
 * The system check: whether this machine can look anything up, step by step, and what to do about each step that fails.
 *
 * <p>Values and a port only; who checks is not known here. Nothing in a report is a secret or about a person, so it can be
 * copied to whoever helps.
 */
@NullMarked
package bospor.casework.sjekk;

import org.jspecify.annotations.NullMarked;
