package bospor.maskinporten.keys.kontrakt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** A folder with one PKCS12 file for each key of the contract, and where the simulator listens. */
public record Noekkelmappe(Path mappe) {
    /** The password of every file. */
    public static final String PASSORD = "oevelse-123";
    /** The name of each file, without its ending, and in it of the key. */
    public static final String AUTENTISERING = "autentisering";

    public static final String SEGL = "segl";
    public static final String KRYPTERING = "kryptering";
    public static final String UTLOEPT = "utloept";
    public static final String ANNEN = "annen";

    /** A key with its certificate, its intermediate and its root. */
    public record Noekkel(PrivateKey noekkel, List<Certificate> kjede) {
        public X509Certificate blad() {
            return (X509Certificate) kjede.get(0);
        }

        /** SHA-256 of the certificate. */
        public String avtrykk() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(kjede.get(0).getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public Noekkel les(String navn) {
        try (InputStream inn = Files.newInputStream(mappe.resolve(navn + ".p12"))) {
            KeyStore lager = KeyStore.getInstance("PKCS12");
            lager.load(inn, PASSORD.toCharArray());
            String alias = lager.aliases().nextElement();
            return new Noekkel(
                    (PrivateKey) lager.getKey(alias, PASSORD.toCharArray()), List.of(lager.getCertificateChain(alias)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(navn, e);
        }
    }

    /** Where the simulator listens: {@code utsteder}, {@code token}, {@code klient}, {@code scope}. */
    public Properties tjener() {
        Properties verdier = new Properties();
        try (InputStream inn = Files.newInputStream(mappe.resolve("tjener.properties"))) {
            verdier.load(inn);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return verdier;
    }
}
