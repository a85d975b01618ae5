/**
 * The encrypted store of one session: an H2 file whose key exists in memory only, with every personal column sealed
 * once more by AES-256-GCM, in a folder of its own that goes away with the session.
 *
 * <p>H2 lives here and nowhere else, on one thread that nobody interrupts; no SQL text, trace file, message or temporary
 * file ever holds plain content. Must not know a file format (it is handed one), a screen or the network.
 */
@NullMarked
package bospor.session;

import org.jspecify.annotations.NullMarked;
