/**
 * The settings as a view: what holds on this machine, where it comes from, and what the administrator has fixed.
 *
 * <p>Read-only: settings are files, so that they can be rolled out and reviewed. Never shows a secret.
 */
@NullMarked
package bospor.ui.settings;

import org.jspecify.annotations.NullMarked;
