package bospor.app;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The roots that this machine trusts: Java's, and those of Windows where it is Windows. */
final class Maskinroetter {
    private Maskinroetter() {}

    /** Reads them. Touches the disk. */
    static Set<TrustAnchor> les() {
        Set<TrustAnchor> ut = new HashSet<>();
        try {
            leggTil(ut, null);
            KeyStore windows = KeyStore.getInstance("Windows-ROOT");
            windows.load(null, null);
            leggTil(ut, windows);
        } catch (GeneralSecurityException | IOException e) {
            // Not Windows, or no roots to be had: then fewer issuers are known, and that is said of the seal.
        }
        return ut;
    }

    private static void leggTil(Set<TrustAnchor> ut, @Nullable KeyStore lager) throws GeneralSecurityException {
        TrustManagerFactory fabrikk = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fabrikk.init(lager);
        for (TrustManager m : fabrikk.getTrustManagers()) {
            if (m instanceof X509TrustManager x509) {
                for (X509Certificate rot : x509.getAcceptedIssuers()) {
                    ut.add(new TrustAnchor(rot, null));
                }
            }
        }
    }
}
