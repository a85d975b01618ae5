package bospor.http;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Asks Java whether a server is to be trusted, and remembers who issued the certificate when it is not. */
final class Vokter extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager dommer;

    /** A question to Java about a chain. */
    private interface Proeve {
        void svar() throws CertificateException;
    }

    Vokter(X509ExtendedTrustManager dommer) {
        this.dommer = dommer;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] kjede, String slag, SSLEngine forbindelse)
            throws CertificateException {
        proev(kjede, () -> dommer.checkServerTrusted(kjede, slag, forbindelse));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] kjede, String slag, Socket forbindelse)
            throws CertificateException {
        proev(kjede, () -> dommer.checkServerTrusted(kjede, slag, forbindelse));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] kjede, String slag) throws CertificateException {
        dommer.checkServerTrusted(kjede, slag);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] kjede, String slag, SSLEngine forbindelse)
            throws CertificateException {
        dommer.checkClientTrusted(kjede, slag, forbindelse);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] kjede, String slag, Socket forbindelse)
            throws CertificateException {
        dommer.checkClientTrusted(kjede, slag, forbindelse);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] kjede, String slag) throws CertificateException {
        dommer.checkClientTrusted(kjede, slag);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return dommer.getAcceptedIssuers();
    }

    private static void proev(X509Certificate[] kjede, Proeve proeve) throws IkkeTiltrodd {
        try {
            proeve.svar();
        } catch (CertificateException e) {
            throw IkkeTiltrodd.av(kjede, e);
        }
    }
}
