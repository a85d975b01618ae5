/**
 * Carries out the system check: tries every step of a look-up with the same parts that make the real ones, and puts what it
 * finds into words.
 *
 * <p>Knows every adapter, as the rest of {@code app}; looks nobody up, and lets no token, key, password or name of a user into
 * a report.
 */
@NullMarked
package bospor.app.systemsjekk;

import org.jspecify.annotations.NullMarked;
