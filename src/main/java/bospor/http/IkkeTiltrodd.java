package bospor.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** A server's certificate was refused: why, and who issued it, so that the message can name a network that opens traffic. */
final class IkkeTiltrodd extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final Nettfeil art;
    private final String utsteder;

    private IkkeTiltrodd(Nettfeil art, String utsteder, CertificateException aarsak) {
        super(art.name(), aarsak);
        this.art = art;
        this.utsteder = utsteder;
    }

    /** What the refusal means, told from the certificates and not from texts, which vary. */
    static IkkeTiltrodd av(X509Certificate[] kjede, CertificateException aarsak) {
        return new IkkeTiltrodd(art(kjede, aarsak), kjede.length == 0 ? "" : utsteder(kjede), aarsak);
    }

    Nettfeil art() {
        return art;
    }

    /** The authority at the end of the chain, by its common name. */
    String utsteder() {
        return utsteder;
    }

    private static Nettfeil art(X509Certificate[] kjede, CertificateException aarsak) {
        try {
            if (kjede.length > 0) {
                kjede[0].checkValidity();
            }
        } catch (CertificateException _) {
            return Nettfeil.SERTIFIKAT_UTLOEPT;
        }
        // Only the comparison of names throws a plain one; everything about the path has its own kind and cause.
        boolean navn = aarsak.getClass() == CertificateException.class && aarsak.getCause() == null;
        return navn ? Nettfeil.ANNET_VERTSNAVN : Nettfeil.IKKE_TILTRODD;
    }

    private static String utsteder(X509Certificate[] kjede) {
        String navn = kjede[kjede.length - 1].getIssuerX500Principal().getName();
        try {
            List<Rdn> deler = new LdapName(navn).getRdns();
            return del(deler, "CN").or(() -> del(deler, "O")).orElse(navn);
        } catch (InvalidNameException _) {
            return navn;
        }
    }

    private static Optional<String> del(List<Rdn> deler, String type) {
        return deler.stream()
                .filter(d -> d.getType().equalsIgnoreCase(type))
                .map(d -> String.valueOf(d.getValue()))
                .findFirst();
    }
}
