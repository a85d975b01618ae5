package bospor.maskinporten.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A key with its certificate, ready to sign. Signing may show a PIN dialog of Windows, on its own thread. */
public final class SigningIdentity {
    /** No key in software needs this long. */
    private static final Duration A_PERSON_TYPED = Duration.ofSeconds(2);

    private static final int TEST_BYTES = 32;

    private final CertificateCandidate candidate;
    private final List<X509Certificate> chain;
    private final PrivateKey key;
    private final @Nullable Provider provider;
    private final KeyPatience patience;
    private final AtomicInteger slowSignatures = new AtomicInteger();

    SigningIdentity(
            CertificateCandidate candidate,
            List<X509Certificate> chain,
            PrivateKey key,
            @Nullable Provider provider,
            KeyPatience patience) {
        this.candidate = candidate;
        this.chain = List.copyOf(chain);
        this.key = key;
        this.provider = provider;
        this.patience = patience;
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
                throw new KeyUnavailable(KeyProblem.STORE_UNREADABLE);
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
        return KeyWorker.SIGNING.call(
                () -> signNow(header, input),
                patience.signing(),
                patience.pinNotice(),
                KeyNotice.PIN_WAIT,
                patience.listener());
    }

    /**
     * Signs random bytes and checks the signature with the certificate: proves without any network that key and certificate
     * belong together, and lets the PIN be typed while nothing waits for it.
     *
     * @return how long the signature took
     * @throws KeyUnavailable when it cannot sign, or {@link KeyProblem#KEY_MISMATCH}
     */
    public Duration testSignature() throws KeyUnavailable {
        byte[] random = new byte[TEST_BYTES];
        new SecureRandom().nextBytes(random);
        JWSHeader header = new JWSHeader(JWSAlgorithm.RS256);
        long start = System.nanoTime();
        Base64URL signature = sign(header, random);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        try {
            if (!new RSASSAVerifier((RSAPublicKey) certificate().getPublicKey()).verify(header, random, signature)) {
                throw new KeyUnavailable(KeyProblem.KEY_MISMATCH);
            }
        } catch (JOSEException e) {
            throw new KeyUnavailable(KeyProblem.KEY_MISMATCH);
        }
        return took;
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
        long start = System.nanoTime();
        Base64URL signature = signer.sign(header, input);
        boolean slow = System.nanoTime() - start > A_PERSON_TYPED.toNanos();
        if (slow && slowSignatures.incrementAndGet() == 2) {
            patience.listener().accept(KeyNotice.PIN_EVERY_TIME);
        }
        return signature;
    }

    /** The thumbprint only. */
    @Override
    public String toString() {
        return "SigningIdentity[" + candidate.thumbprint() + "]";
    }
}
