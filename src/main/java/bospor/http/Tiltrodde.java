package bospor.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Enumeration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Makes the TLS context for the chosen roots. */
final class Tiltrodde {
    private Tiltrodde() {}

    /**
     * The context that trusts these roots. Windows loads some of its roots only when they are first needed, so those of
     * Java are always trusted too.
     */
    static SSLContext kontekst(Tillit tillit) throws GeneralSecurityException, IOException {
        if (tillit == Tillit.JDK || Security.getProvider("SunMSCAPI") == null) {
            return kontekst((KeyStore) null);
        }
        KeyStore alle = KeyStore.getInstance("PKCS12");
        alle.load(null, null);
        for (X509Certificate rot : dommer(null).getAcceptedIssuers()) {
            leggTil(alle, rot);
        }
        KeyStore windows = KeyStore.getInstance("Windows-ROOT");
        windows.load(null, null);
        for (Enumeration<String> navn = windows.aliases(); navn.hasMoreElements(); ) {
            if (windows.getCertificate(navn.nextElement()) instanceof X509Certificate rot) {
                leggTil(alle, rot);
            }
        }
        return kontekst(alle);
    }

    /** The context that trusts the roots in the store, or those of Java. */
    static SSLContext kontekst(@Nullable KeyStore roetter) throws GeneralSecurityException {
        SSLContext kontekst = SSLContext.getInstance("TLS");
        kontekst.init(null, new TrustManager[] {new Vokter(dommer(roetter))}, null);
        return kontekst;
    }

    private static void leggTil(KeyStore lager, X509Certificate rot) throws KeyStoreException {
        lager.setCertificateEntry("rot-" + lager.size(), rot);
    }

    private static X509ExtendedTrustManager dommer(@Nullable KeyStore lager) throws GeneralSecurityException {
        TrustManagerFactory fabrikk = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fabrikk.init(lager);
        return Arrays.stream(fabrikk.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new KeyStoreException("Java has no trust manager for certificates"));
    }
}
