/** Tests of keys, with PKCS12 files that keytool makes on the spot. */
@NullMarked
package bospor.maskinporten.keys;

import org.jspecify.annotations.NullMarked;
