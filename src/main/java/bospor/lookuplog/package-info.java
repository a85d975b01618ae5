/**
 * The append-only log of look-ups: one JSON object per line, each holding the hash of the line before, and a head file
 * that says where the chain ends. Writes it, reads it and checks it.
 *
 * <p>Holds who, whom (as a keyed hash), why and what class of answer came; never an amount, a name or a
 * fødselsnummer. Must not know a screen, the network or where the settings come from.
 */
@NullMarked
package bospor.lookuplog;

import org.jspecify.annotations.NullMarked;
