package bospor.note;

import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsetning.Art;
import bospor.casework.notat.Kontrollsvar.Seglstand;
import bospor.text.Datotekst;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Checks seals: whether they hold, whose they are, and whether the issuer is known here. Asks nobody on the network. */
final class Seglkontroll {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private static final Map<String, String> NAVN =
            Map.of("2.5.4.97", "organizationIdentifier", "2.5.4.5", "serialNumber");

    private final Set<TrustAnchor> roetter;
    private final List<Kontrollsetning> forhold;
    private final List<Kontrollsetning> avvik;

    Seglkontroll(Set<TrustAnchor> roetter, List<Kontrollsetning> forhold, List<Kontrollsetning> avvik) {
        this.roetter = roetter;
        this.forhold = forhold;
        this.avvik = avvik;
    }

    /**
     * Checks one seal.
     *
     * @param innhold what it seals, null when that is missing
     * @param lovet what the sealed text says of its seal; null when it could not be read, or is none of ours
     */
    Seglstand segl(String navn, String forseglede, byte[] segl, byte @Nullable [] innhold, @Nullable Lovet lovet) {
        if (innhold == null) {
            avvik.add(Kontrollsetning.av(Art.SEGL_UTEN_VEDLEGG, vis(navn), vis(forseglede)));
            return Seglstand.HOLDER_IKKE;
        }
        Jws jws;
        try {
            jws = Jws.les(segl, innhold);
        } catch (ParseException e) {
            avvik.add(Kontrollsetning.av(Art.SEGL_SKADET, vis(navn)));
            return Seglstand.HOLDER_IKKE;
        }
        String hvem = navn(jws.kjede().getFirst().getSubjectX500Principal());
        if (!jws.gyldig()) {
            avvik.add(Kontrollsetning.av(Art.SEGL_HOLDER_IKKE, vis(forseglede)));
            return Seglstand.HOLDER_IKKE;
        }
        forhold.add(Kontrollsetning.av(Art.SEGL_HOLDER, vis(forseglede), hvem));
        boolean kjent = utsteder(jws, lovet);
        if (lovet != null && !riktig(lovet, hvem)) {
            return Seglstand.HOLDER_IKKE;
        }
        return kjent ? Seglstand.HOLDER : Seglstand.UKJENT_UTSTEDER;
    }

    /**
     * What a text says of its own seal.
     *
     * @param notat whether it is the note itself, not a decision about it
     * @param hvem whose seal it should have, null when it says that it has none
     */
    record Lovet(boolean notat, @Nullable Forsegling hvem, Instant tid) {}

    private boolean riktig(Lovet lovet, String hvem) {
        if (lovet.hvem() == null) {
            avvik.add(Kontrollsetning.av(lovet.notat() ? Art.SEGL_UVENTET_NOTAT : Art.SEGL_UVENTET_AVGJOERELSE));
            return false;
        }
        if (!hvem.contains(lovet.hvem().organisasjonsnummer())) {
            avvik.add(Kontrollsetning.av(lovet.notat() ? Art.SEGL_FRA_ANNEN_NOTAT : Art.SEGL_FRA_ANNEN_AVGJOERELSE));
            return false;
        }
        return true;
    }

    private boolean utsteder(Jws jws, @Nullable Lovet lovet) {
        X509Certificate sertifikat = jws.kjede().getFirst();
        String utsteder = navn(sertifikat.getIssuerX500Principal());
        Instant tid = lovet == null ? null : lovet.tid();
        if (lovet != null
                && (lovet.tid().isBefore(sertifikat.getNotBefore().toInstant())
                        || lovet.tid().isAfter(sertifikat.getNotAfter().toInstant()))) {
            forhold.add(Kontrollsetning.av(
                    lovet.notat() ? Art.SERTIFIKAT_GJALDT_IKKE_NOTAT : Art.SERTIFIKAT_GJALDT_IKKE_AVGJOERELSE,
                    dato(sertifikat.getNotBefore()),
                    dato(sertifikat.getNotAfter())));
        }
        boolean kjent = erKjent(jws.kjede(), tid);
        forhold.add(Kontrollsetning.av(kjent ? Art.UTSTEDER_KJENT : Art.UTSTEDER_UKJENT, utsteder));
        return kjent;
    }

    private boolean erKjent(List<X509Certificate> kjede, @Nullable Instant tid) {
        if (roetter.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector valgt = new X509CertSelector();
            valgt.setCertificate(kjede.getFirst());
            PKIXBuilderParameters regler = new PKIXBuilderParameters(roetter, valgt);
            // Nothing is fetched, so nobody can be asked whether it was withdrawn.
            regler.setRevocationEnabled(false);
            regler.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(kjede)));
            if (tid != null) {
                regler.setDate(Date.from(tid));
            }
            CertPathBuilder.getInstance("PKIX").build(regler);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The name with words for the two numbers that organisations have. */
    static String navn(X500Principal hvem) {
        return hvem.getName(X500Principal.RFC2253, NAVN);
    }

    private static String dato(Date dag) {
        return Datotekst.dato(dag.toInstant().atZone(NORGE).toLocalDate());
    }

    /** A name from the file, only when it is as harmless as ours. */
    private static String vis(String navn) {
        return navn.matches("[A-Za-z0-9._-]{1,60}") ? navn : "(uvanlig navn)";
    }
}
