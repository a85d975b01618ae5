package bospor.maskinporten.keys;

import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Picks the part of a stored chain that goes into {@code x5c}. */
final class CertificateChain {
    private CertificateChain() {}

    /** The leaf and the intermediates that really issued it and each other, without the self-signed root. */
    static List<X509Certificate> forX5c(X509Certificate leaf, Certificate[] stored) {
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(leaf);
        for (int i = 1; i < stored.length; i++) {
            X509Certificate last = chain.get(chain.size() - 1);
            if (!(stored[i] instanceof X509Certificate)) {
                break;
            }
            X509Certificate issuer = (X509Certificate) stored[i];
            boolean selfSigned = issuer.getSubjectX500Principal().equals(issuer.getIssuerX500Principal());
            if (selfSigned || !issued(issuer, last)) {
                break;
            }
            chain.add(issuer);
        }
        return List.copyOf(chain);
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
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
