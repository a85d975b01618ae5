/**
 * Maskinporten as far as a client can see it: metadata, keys, and tokens for signed grants that pass every check.
 *
 * <p>Strict where the real one is strict, so that a fault in our grant is found here first. Must not know Skatteetaten.
 */
@NullMarked
package bospor.simulator.maskinporten;

import org.jspecify.annotations.NullMarked;
