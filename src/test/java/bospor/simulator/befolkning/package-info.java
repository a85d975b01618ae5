/** Tests of the data of the training world. */
@NullMarked
package bospor.simulator.befolkning;

import org.jspecify.annotations.NullMarked;
