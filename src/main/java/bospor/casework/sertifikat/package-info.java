/**
 * Choosing the certificate, or the client's own key, that signs for the municipality: values for a list, and the port that
 * finds, tries and chooses.
 *
 * <p>Everything is in finished sentences; what a key store is, is not known here. Nothing in it is a secret.
 */
@NullMarked
package bospor.casework.sertifikat;

import org.jspecify.annotations.NullMarked;
