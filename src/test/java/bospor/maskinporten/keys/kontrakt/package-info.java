/**
 * What every key store must do, told by tests that run against a PKCS12 file, a contrary provider and the real store of
 * Windows.
 *
 * <p>Compiled a second time for Java 17 and run on a Windows JRE under Wine (profile {@code wine}), so nothing here may be newer
 * than that or know more of Bospor than {@code bospor.maskinporten.keys}.
 */
@NullMarked
package bospor.maskinporten.keys.kontrakt;

import org.jspecify.annotations.NullMarked;
