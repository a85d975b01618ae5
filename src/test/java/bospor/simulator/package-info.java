/** Tests of the simulator over real HTTP. */
@NullMarked
package bospor.simulator;

import org.jspecify.annotations.NullMarked;
