package bospor.maskinporten.keys;

import java.util.List;

/** Where keys are found. Blocks with a time limit; never called on the screen's thread. */
public interface KeySource {
    /**
     * Every certificate with a key, the most suitable first, each once.
     *
     * @throws KeyUnavailable when the store cannot be read
     */
    List<CertificateCandidate> list() throws KeyUnavailable;

    /**
     * The key of the certificate with this SHA-256 thumbprint.
     *
     * @throws KeyUnavailable when it is not there or cannot be used
     */
    SigningIdentity open(String thumbprint) throws KeyUnavailable;
}
