/**
 * Throw-away enterprise certificates: a certificate authority made at start, and certificates from it as Norwegian
 * issuers shape them (organisation number in 2.5.4.97, key usage critical), also awkward ones on order.
 *
 * <p>So no key lies in the repository and nothing expires. Must not know who checks them.
 */
@NullMarked
package bospor.simulator.sertifikat;

import org.jspecify.annotations.NullMarked;
