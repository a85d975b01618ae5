package bospor.maskinporten.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes into {@code x5c}.
 *
 * @param x5c the certificate and the intermediates that really issued it and each other, without the self-signed root
 * @param issuerKnown whether the issuer of the certificate is at hand; otherwise Maskinporten gets the certificate alone
 */
record CertificateChain(List<X509Certificate> x5c, boolean issuerKnown) {
    private static final int LONGEST = 6;

    CertificateChain {
        x5c = List.copyOf(x5c);
    }

    /** Built from what the store gave, which may be the certificate alone, and from the intermediates that Bospor brings. */
    static CertificateChain of(X509Certificate leaf, Certificate[] stored, Intermediates intermediates) {
        List<X509Certificate> pool = Stream.concat(
                        Arrays.stream(stored)
                                .filter(X509Certificate.class::isInstance)
                                .map(X509Certificate.class::cast),
                        intermediates.certificates().stream())
                .toList();
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(leaf);
        boolean rootFound = selfSigned(leaf);
        while (!rootFound && chain.size() < LONGEST) {
            X509Certificate last = chain.get(chain.size() - 1);
            Optional<X509Certificate> issuer =
                    pool.stream().filter(candidate -> issued(candidate, last)).findFirst();
            if (issuer.isEmpty()) {
                break;
            }
            rootFound = selfSigned(issuer.get());
            if (!rootFound) {
                chain.add(issuer.get());
            }
        }
        return new CertificateChain(chain, rootFound || chain.size() > 1);
    }

    private static boolean selfSigned(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** By name and key identifier, and proven by the signature: the first two can be anybody's. */
    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                || issuer.getBasicConstraints() < 0) {
            return false;
        }
        Optional<ByteBuffer> wanted = CertificateExtensions.authorityKey(certificate);
        Optional<ByteBuffer> has = CertificateExtensions.subjectKey(issuer);
        if (wanted.isPresent() && has.isPresent() && !wanted.equals(has)) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
