/**
 * The settings as a view: what holds on this machine, where it comes from, and what the administrator has fixed.
 *
 * <p>Settings are files, so that they can be rolled out and reviewed; the certificate alone can be chosen here, and the choice
 * is written to such a file. Never shows a secret.
 */
@NullMarked
package bospor.ui.settings;

import org.jspecify.annotations.NullMarked;
