package bospor.maskinporten.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A certificate with a key, as someone chooses among them.
 *
 * @param thumbprint SHA-256 of the certificate, 64 lower-case hex digits: its name everywhere
 * @param organisationNumber nine digits with a right control digit, when the subject holds one
 * @param organisation the name of the organisation, empty when the subject holds none
 * @param issuer the common name of the issuer, or its whole name
 * @param notBefore first moment of validity
 * @param notAfter last moment of validity
 * @param keyBits length of the RSA key as the certificate says; 0 when it is no RSA key
 * @param test whether the issuer's name tells a test certificate
 */
public record CertificateCandidate(
        String thumbprint,
        Optional<String> organisationNumber,
        String organisation,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        KeyUse use,
        int keyBits,
        boolean test) {

    /** The most suitable first: by use, then the one that is valid longest. */
    public static final Comparator<CertificateCandidate> BEST_FIRST = Comparator.comparing(CertificateCandidate::use)
            .thenComparing(Comparator.comparing(CertificateCandidate::notAfter).reversed())
            .thenComparing(CertificateCandidate::thumbprint);

    private static final int SHORTEST_KEY = 2048;

    static CertificateCandidate of(X509Certificate certificate) throws GeneralSecurityException {
        String issuer = certificate.getIssuerX500Principal().getName();
        String upper = issuer.toUpperCase(Locale.ROOT);
        return new CertificateCandidate(
                thumbprint(certificate),
                OrganisationNumber.of(certificate),
                OrganisationNumber.attribute(certificate, "O").orElse(""),
                issuer,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                KeyUse.of(certificate),
                keyBits(certificate),
                upper.contains("TEST"));
    }

    /** Whether the certificate is valid at the moment. */
    public boolean validAt(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    /**
     * Whether the key can sign for Maskinporten: RSA of at least 2048 bits. The length is the certificate's, because keys of
     * Windows do not tell theirs.
     */
    public boolean suitableKey() {
        return keyBits >= SHORTEST_KEY && use != KeyUse.OTHER;
    }

    private static String thumbprint(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.of().formatHex(hash);
    }

    private static int keyBits(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey
                ? ((RSAPublicKey) certificate.getPublicKey()).getModulus().bitLength()
                : 0;
    }
}
