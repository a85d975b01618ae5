/** Tests of the throw-away certificates. */
@NullMarked
package bospor.simulator.sertifikat;

import org.jspecify.annotations.NullMarked;
