/** Entry point, command line and the one place that wires everything. May know every other package. */
@NullMarked
package bospor.app;

import org.jspecify.annotations.NullMarked;
