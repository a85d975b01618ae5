package bospor.maskinporten.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Issuing authorities that Bospor brings along, because Windows does not have them: the authorities of enterprise
 * certificates are in no root programme.
 *
 * <p>The folder {@code /bospor/maskinporten/ca/} has a list, {@code innhold.txt}: one line for each certificate with its
 * SHA-256 thumbprint, a space and its file name. A certificate with another thumbprint is refused.
 */
final class Intermediates {
    private static final String FOLDER = "/bospor/maskinporten/ca/";
    private static final String LIST = "innhold.txt";

    private final List<X509Certificate> certificates;

    private Intermediates(List<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /** Opens a file of the folder by its name; null when it is not there. */
    interface Folder {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    private static final class Bundled {
        static final Intermediates ALL = read(name -> Intermediates.class.getResourceAsStream(FOLDER + name));
    }

    /** The ones that come with Bospor. */
    static Intermediates bundled() {
        return Bundled.ALL;
    }

    static Intermediates read(Folder folder) {
        List<X509Certificate> found = new ArrayList<>();
        for (String line :
                new String(bytes(folder, LIST), StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.trim().split("\\s+", 2);
                found.add(checked(bytes(folder, parts[1]), parts[0]));
            }
        }
        return new Intermediates(found);
    }

    List<X509Certificate> certificates() {
        return certificates;
    }

    private static byte[] bytes(Folder folder, String name) {
        try (InputStream in = folder.open(name)) {
            if (in == null) {
                throw new IllegalStateException("missing among the intermediates: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509Certificate checked(byte[] file, String thumbprint) {
        try {
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            if (!HexFormat.of().formatHex(hash).equals(thumbprint)) {
                throw new IllegalStateException("not the intermediate it is said to be: " + thumbprint);
            }
            return certificate;
        } catch (CertificateException e) {
            throw new IllegalStateException("no certificate: " + thumbprint, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
