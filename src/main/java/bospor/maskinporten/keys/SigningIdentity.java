package bospor.maskinporten.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key with its certificate, ready to sign. Signing may show a PIN dialog of Windows, on its own thread. */
public final class SigningIdentity {
    /** A person may need this long to find the card and type the PIN. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final CertificateCandidate candidate;
    private final List<X509Certificate> chain;
    private final PrivateKey key;
    private final @Nullable Provider provider;
    private final KeyWorker worker;

    SigningIdentity(
            CertificateCandidate candidate,
            List<X509Certificate> chain,
            PrivateKey key,
            @Nullable Provider provider,
            KeyWorker worker) {
        this.candidate = candidate;
        this.chain = List.copyOf(chain);
        this.key = key;
        this.provider = provider;
        this.worker = worker;
    }

    /** What the certificate says. */
    public CertificateCandidate candidate() {
        return candidate;
    }

    /** The certificate of the key. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate and its intermediates in base64, without the root, as the header {@code x5c} wants them. */
    public List<Base64> x5c() throws KeyUnavailable {
        List<Base64> encoded = new ArrayList<>();
        for (X509Certificate certificate : chain) {
            try {
                encoded.add(Base64.encode(certificate.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new KeyUnavailable(KeyProblem.UNSUITABLE_KEY);
            }
        }
        return encoded;
    }

    /**
     * The RS256 signature over the input. Blocks until it is there, also while a person types a PIN.
     *
     * @throws KeyUnavailable when the key, the card or the person refuses
     */
    public Base64URL sign(JWSHeader header, byte[] input) throws KeyUnavailable {
        if (!header.getAlgorithm().equals(JWSAlgorithm.RS256)) {
            throw new IllegalArgumentException("Maskinporten is signed to with RS256");
        }
        return worker.call(() -> signNow(header, input), LIMIT);
    }

    /**
     * The RS256 signature over bytes that are no grant, for example a seal. Blocks likewise.
     *
     * @throws KeyUnavailable when the key, the card or the person refuses
     */
    public byte[] sign(byte[] input) throws KeyUnavailable {
        return sign(new JWSHeader(JWSAlgorithm.RS256), input).decode();
    }

    /** The certificate and its intermediates, without the root. */
    public List<X509Certificate> chain() {
        return chain;
    }

    private Base64URL signNow(JWSHeader header, byte[] input) throws JOSEException {
        RSASSASigner signer = new RSASSASigner(key);
        if (provider != null) {
            signer.getJCAContext().setProvider(provider);
        }
        return signer.sign(header, input);
    }

    /** The thumbprint only. */
    @Override
    public String toString() {
        return "SigningIdentity[" + candidate.thumbprint() + "]";
    }
}
