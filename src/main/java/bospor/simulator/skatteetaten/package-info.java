/**
 * Skatteetaten's three APIs and the feed of operations notices, with their order of checks, codes and shapes.
 *
 * <p>Where Skatteetaten's own documents are silent, the choice is marked as an assumption. Must not know how an answer
 * travels or what a script says beyond the changes to an ordinary answer.
 */
@NullMarked
package bospor.simulator.skatteetaten;

import org.jspecify.annotations.NullMarked;
