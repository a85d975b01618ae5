package bospor.maskinporten.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A certificate with a key, as someone chooses among them.
 *
 * @param thumbprint SHA-256 of the certificate, 64 lower-case hex digits: its name everywhere
 * @param name the common name of the subject, empty when it has none
 * @param organisationNumber nine digits with a right control digit, when the subject holds one
 * @param organisation the name of the organisation, empty when the subject holds none
 * @param issuer the common name of the issuer, or its whole name
 * @param notBefore first moment of validity
 * @param notAfter last moment of validity
 * @param keyBits length of the RSA key as the certificate says; 0 when it is no RSA key
 * @param policies the object identifiers of the certificate's policies
 * @param environment what issuer and policies tell
 * @param chainKnown whether the certificate of its issuer is at hand
 * @param store where it was found
 */
public record CertificateCandidate(
        String thumbprint,
        String name,
        Optional<String> organisationNumber,
        String organisation,
        String issuer,
        IssuerFamily family,
        Instant notBefore,
        Instant notAfter,
        KeyUse use,
        int keyBits,
        List<String> policies,
        KeyEnvironment environment,
        boolean chainKnown,
        StoreKind store) {

    /** The most suitable first: by use, then the one that is valid longest. */
    public static final Comparator<CertificateCandidate> BEST_FIRST = Comparator.comparing(CertificateCandidate::use)
            .thenComparing(Comparator.comparing(CertificateCandidate::notAfter).reversed())
            .thenComparing(CertificateCandidate::thumbprint);

    private static final int SHORTEST_KEY = 2048;

    /** Keeps its own copy of the policies. */
    public CertificateCandidate {
        policies = List.copyOf(policies);
    }

    static CertificateCandidate of(X509Certificate certificate, boolean chainKnown, StoreKind store)
            throws GeneralSecurityException {
        String issuer = DistinguishedName.attribute(certificate.getIssuerX500Principal(), "CN")
                .orElseGet(() -> DistinguishedName.readable(certificate.getIssuerX500Principal()));
        // The family may stand in O only.
        String wholeIssuer = DistinguishedName.readable(certificate.getIssuerX500Principal());
        IssuerFamily family = IssuerFamily.of(wholeIssuer);
        List<String> policies = CertificateExtensions.policies(certificate);
        return new CertificateCandidate(
                thumbprint(certificate),
                DistinguishedName.attribute(certificate.getSubjectX500Principal(), "CN")
                        .orElse(""),
                OrganisationNumber.of(certificate),
                DistinguishedName.attribute(certificate.getSubjectX500Principal(), "O")
                        .orElse(""),
                issuer,
                family,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                KeyUse.of(certificate),
                keyBits(certificate),
                policies,
                KeyEnvironment.of(wholeIssuer, family, policies),
                chainKnown,
                store);
    }

    /** Whether the certificate is valid at the moment. */
    public boolean validAt(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    /** Whether this is a test certificate, as far as its issuer tells. */
    public boolean test() {
        return environment == KeyEnvironment.TEST;
    }

    /** Whether the key can sign for Maskinporten. */
    public boolean suitableKey() {
        return keyProblem().isEmpty();
    }

    /**
     * Why the key cannot sign for Maskinporten, whoever it belongs to: it takes RSA of at least 2048 bits. The length is the
     * certificate's, because keys of Windows do not tell theirs.
     */
    public Optional<KeyProblem> keyProblem() {
        if (keyBits == 0) {
            return Optional.of(KeyProblem.NOT_RSA);
        }
        if (keyBits < SHORTEST_KEY) {
            return Optional.of(KeyProblem.SHORT_KEY);
        }
        return use == KeyUse.OTHER ? Optional.of(KeyProblem.ENCRYPTION_ONLY) : Optional.empty();
    }

    private static String thumbprint(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.of().formatHex(hash);
    }

    private static int keyBits(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey rsa
                ? rsa.getModulus().bitLength()
                : 0;
    }
}
