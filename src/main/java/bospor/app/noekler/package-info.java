/**
 * The key that signs for the municipality, as the settings name it: which store it is opened from, what the client needs of
 * it, who hears that somebody waits for a PIN, and how another one is chosen while the program runs.
 *
 * <p>Knows settings, key stores and texts and joins them; knows no network and no screen.
 */
@NullMarked
package bospor.app.noekler;

import org.jspecify.annotations.NullMarked;
