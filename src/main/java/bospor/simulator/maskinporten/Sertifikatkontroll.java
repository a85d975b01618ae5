package bospor.simulator.maskinporten;

import com.nimbusds.jose.util.Base64;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Judges the certificate in a grant: a chain to the authority, still valid, and the client's own organisation. */
final class Sertifikatkontroll {
    private static final String NOEKKELBRUK = "2.5.29.15";
    private static final int MINSTE_NOEKKEL = 2048;
    private static final Pattern ORG = Pattern.compile("organizationIdentifier=NTRNO-(\\d{9})");

    private final X509Certificate rot;
    private final Clock klokke;

    Sertifikatkontroll(X509Certificate rot, Clock klokke) {
        this.rot = rot;
        this.klokke = klokke;
    }

    /** The key that the grant must be signed with. */
    RSAPublicKey noekkel(@Nullable Object x5c, Klient klient) throws AvslaattException {
        List<X509Certificate> kjede = les(x5c);
        X509Certificate sertifikat = kjede.getFirst();
        if (!(sertifikat.getPublicKey() instanceof RSAPublicKey noekkel)
                || noekkel.getModulus().bitLength() < MINSTE_NOEKKEL
                || !sertifikat.getCriticalExtensionOIDs().contains(NOEKKELBRUK)
                || !lederTilRoten(kjede)) {
            throw new AvslaattException(Avslag.forKode("MP-120"));
        }
        Instant naa = klokke.instant();
        if (naa.isAfter(sertifikat.getNotAfter().toInstant())
                || naa.isBefore(sertifikat.getNotBefore().toInstant())) {
            throw new AvslaattException(Avslag.forKode("MP-124"));
        }
        if (!klient.org().equals(orgnr(sertifikat))) {
            throw new AvslaattException(Avslag.forKode("MP-122"));
        }
        return noekkel;
    }

    private static List<X509Certificate> les(@Nullable Object x5c) throws AvslaattException {
        if (!(x5c instanceof List<?> deler) || deler.isEmpty()) {
            throw new AvslaattException(Avslag.forKode("MP-123"));
        }
        try {
            CertificateFactory fabrikk = CertificateFactory.getInstance("X.509");
            List<X509Certificate> kjede = new ArrayList<>();
            for (Object del : deler) {
                // RFC 7517 § 4.7: ordinary base64, not the kind for addresses
                if (!(del instanceof String tekst) || tekst.indexOf('-') >= 0 || tekst.indexOf('_') >= 0) {
                    throw new AvslaattException(Avslag.forKode("MP-123"));
                }
                kjede.add((X509Certificate)
                        fabrikk.generateCertificate(new ByteArrayInputStream(new Base64(tekst).decode())));
            }
            return kjede;
        } catch (GeneralSecurityException e) {
            throw new AvslaattException(Avslag.forKode("MP-123"));
        }
    }

    /** As of the day the certificate began, so that an expired one is told from a foreign one. */
    private boolean lederTilRoten(List<X509Certificate> kjede) {
        try {
            X509CertSelector maal = new X509CertSelector();
            maal.setCertificate(kjede.getFirst());
            PKIXBuilderParameters krav = new PKIXBuilderParameters(Set.of(new TrustAnchor(rot, null)), maal);
            krav.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(kjede)));
            krav.setRevocationEnabled(false);
            krav.setDate(Date.from(kjede.getFirst().getNotBefore().toInstant()));
            return CertPathBuilder.getInstance("PKIX").build(krav) != null;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static @Nullable String orgnr(X509Certificate sertifikat) {
        String emne = sertifikat
                .getSubjectX500Principal()
                .getName(X500Principal.RFC1779, Map.of("2.5.4.97", "organizationIdentifier"));
        Matcher treff = ORG.matcher(emne);
        return treff.find() ? treff.group(1) : null;
    }
}
