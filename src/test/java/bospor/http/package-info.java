/** Tests of the network against real servers on this machine. */
@NullMarked
package bospor.http;

import org.jspecify.annotations.NullMarked;
