package bospor.maskinporten.keys;

import java.security.cert.X509Certificate;

/** What a certificate says its key is for; the first kind is the best one for Maskinporten. */
public enum KeyUse {
    /** Authentication and ordinary signatures: {@code digitalSignature}. */
    DIGITAL_SIGNATURE,
    /** A seal: {@code nonRepudiation} without {@code digitalSignature}. */
    NON_REPUDIATION,
    /** The certificate does not say. */
    UNSTATED,
    /** Encryption or something else that cannot sign a grant. */
    OTHER;

    static KeyUse of(X509Certificate certificate) {
        boolean[] bits = certificate.getKeyUsage();
        if (bits == null) {
            return UNSTATED;
        }
        if (bits[0]) {
            return DIGITAL_SIGNATURE;
        }
        return bits[1] ? NON_REPUDIATION : OTHER;
    }
}
