package bospor.simulator.sertifikat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise certificate with its private key.
 *
 * @param kjede the certificate itself, the authority that issued it, and the root
 */
public record Virksomhetssertifikat(List<X509Certificate> kjede, PrivateKey noekkel) {
    /** Keeps its own copy of the chain. */
    public Virksomhetssertifikat {
        kjede = List.copyOf(kjede);
    }

    /** The certificate itself. */
    public X509Certificate sertifikat() {
        return kjede.getFirst();
    }

    /** SHA-256 of the certificate, as 64 digits in lower case. */
    public String avtrykk() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(sertifikat().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PKCS12 key store in memory with the key under the name {@code virksomhet}. */
    public KeyStore noekkellager(char[] passord) {
        try {
            KeyStore lager = KeyStore.getInstance("PKCS12");
            lager.load(null, null);
            lager.setKeyEntry("virksomhet", noekkel, passord, kjede.toArray(X509Certificate[]::new));
            return lager;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("nøkkelen kunne ikke legges i et PKCS12-lager", e);
        }
    }

    /** The same as the bytes of a PKCS12 file. */
    public byte[] pkcs12(char[] passord) {
        try {
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            noekkellager(passord).store(ut, passord);
            return ut.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("nøkkelen kunne ikke skrives som PKCS12", e);
        }
    }

    /** The certificate's subject only: the key is nobody's business. */
    @Override
    public String toString() {
        return "Virksomhetssertifikat[" + sertifikat().getSubjectX500Principal() + "]";
    }

    /** Certificates are equal when they are the same certificate. */
    @Override
    public boolean equals(@Nullable Object annet) {
        return annet instanceof Virksomhetssertifikat v && kjede.equals(v.kjede);
    }

    @Override
    public int hashCode() {
        return kjede.hashCode();
    }
}
