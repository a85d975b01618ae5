/**
 * Maskinporten and Skatteetaten on loopback, with ten synthetic households: what training mode looks up against, and
 * what tests speak HTTP to.
 *
 * <p>{@link bospor.simulator.Simulator} is the way in. Strict where the real services are strict, and able to fail in
 * every way they fail. Must not know any other room of Bospor than {@code domain}.
 */
@NullMarked
package bospor.simulator;

import org.jspecify.annotations.NullMarked;
