/**
 * The key that signs for the municipality, wherever it is kept: a PKCS12 file or one of the stores of Windows.
 *
 * <p>Knows the JDK and Nimbus only, and nothing newer than Java 17, so that it can be tried with a Windows runtime of that
 * version. Certificates are named by their SHA-256 thumbprint; aliases never leave this package, because Windows gives
 * different certificates the same one.
 */
@NullMarked
package bospor.maskinporten.keys;

import org.jspecify.annotations.NullMarked;
