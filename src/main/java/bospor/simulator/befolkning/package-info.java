/**
 * The invented people of the training world: who they are, what was reported about them month by month, and their tax
 * settlements, read from the resource files of the simulator.
 *
 * <p>Every person is synthetic (month of birth + 80) and every organisation number begins with 3. Must not know HTTP.
 */
@NullMarked
package bospor.simulator.befolkning;

import org.jspecify.annotations.NullMarked;
