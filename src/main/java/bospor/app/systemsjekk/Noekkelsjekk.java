package bospor.app.systemsjekk;

import bospor.casework.Feil;
import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.config.Innstillinger;
import bospor.config.Miljoe;
import bospor.maskinporten.Stegvis;
import bospor.maskinporten.Stegvis.Steg;
import bospor.maskinporten.keys.CertificateCandidate;
import bospor.text.Datotekst;
import bospor.text.Retter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Checks the key store, the certificate in it, and that the key signs. */
final class Noekkelsjekk {
    /** Renewal takes weeks. */
    private static final Duration SNART = Duration.ofDays(60);

    private static final int FLEST = 12;
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private final Stegvis steg;
    private final Innstillinger innstillinger;
    private final InstantSource klokke;
    private final Punktskriver skriv;

    Noekkelsjekk(Stegvis steg, Innstillinger innstillinger, InstantSource klokke, Punktskriver skriv) {
        this.steg = steg;
        this.innstillinger = innstillinger;
        this.klokke = klokke;
        this.skriv = skriv;
    }

    Sjekkpunkt lager() {
        return switch (steg.lager()) {
            case Steg.Stoppet<List<CertificateCandidate>>(Feil feil) -> skriv.feil(Sjekk.NOEKKELLAGER, feil, List.of());
            case Steg.Gikk<List<CertificateCandidate>>(var alle)
            when alle.isEmpty() ->
                skriv.feil(
                        Sjekk.NOEKKELLAGER,
                        skriv.tekst("lager.tomt"),
                        skriv.tekst("lager.tomt.raad"),
                        Retter.SYSTEMANSVARLIG,
                        List.of());
            case Steg.Gikk<List<CertificateCandidate>>(var alle) ->
                skriv.ok(
                        Sjekk.NOEKKELLAGER,
                        skriv.tekst("lager.ok", Integer.toString(alle.size())),
                        alle.stream().limit(FLEST).map(this::linje).toList());
        };
    }

    Sjekkpunkt sertifikat() {
        return switch (steg.sertifikat()) {
            case Steg.Stoppet<CertificateCandidate>(Feil feil) -> skriv.feil(Sjekk.SERTIFIKAT, feil, hvem());
            case Steg.Gikk<CertificateCandidate>(CertificateCandidate valgt) -> vurdert(valgt);
        };
    }

    Sjekkpunkt signatur() {
        return switch (steg.signatur()) {
            case Steg.Stoppet<CertificateCandidate>(Feil feil) -> skriv.feil(Sjekk.SIGNATUR, feil, List.of());
            case Steg.Gikk<CertificateCandidate> _ -> skriv.ok(Sjekk.SIGNATUR, skriv.tekst("signatur.ok"));
        };
    }

    private Sjekkpunkt vurdert(CertificateCandidate valgt) {
        Instant naa = klokke.instant();
        if (naa.isBefore(valgt.notBefore())) {
            return merknad("sertifikat.tidlig", valgt, dato(valgt.notBefore()));
        }
        if (gjelderAnnetMiljoe(valgt)) {
            return merknad("sertifikat.miljoe", valgt);
        }
        Duration igjen = Duration.between(naa, valgt.notAfter());
        if (igjen.compareTo(SNART) < 0) {
            return merknad("sertifikat.snart", valgt, dato(valgt.notAfter()), Long.toString(igjen.toDays()));
        }
        return skriv.ok(
                Sjekk.SERTIFIKAT,
                skriv.tekst("sertifikat.ok", navn(valgt), org(valgt), dato(valgt.notAfter())),
                detaljer(valgt));
    }

    private Sjekkpunkt merknad(String noekkel, CertificateCandidate valgt, String... mer) {
        List<String> verdier = new ArrayList<>(List.of(navn(valgt), org(valgt)));
        verdier.addAll(List.of(mer));
        return skriv.merknad(
                Sjekk.SERTIFIKAT,
                skriv.tekst(noekkel, verdier.toArray(String[]::new)),
                skriv.tekst(noekkel + ".raad"),
                Retter.SYSTEMANSVARLIG,
                detaljer(valgt));
    }

    /** By the issuer's name, so it is only a hint. */
    private boolean gjelderAnnetMiljoe(CertificateCandidate valgt) {
        return innstillinger.miljoe() != Miljoe.OEVELSE
                && valgt.test() != (innstillinger.miljoe() == Miljoe.TEST)
                && innstillinger.noekkel().kid() == null;
    }

    private List<String> detaljer(CertificateCandidate valgt) {
        List<String> ut = new ArrayList<>();
        ut.add(skriv.tekst("sertifikat.utsteder", valgt.issuer()));
        ut.addAll(hvem());
        return ut;
    }

    /** Whom the client asks for, which is where certificates, clients and delegations most often disagree. */
    private List<String> hvem() {
        Innstillinger.Maskinporten m = innstillinger.maskinporten();
        String eier = m.klientOrg() == null ? "" : m.klientOrg();
        List<String> ut = new ArrayList<>();
        ut.add(
                m.paaVegneAv() == null || m.paaVegneAv().equals(eier)
                        ? skriv.tekst("sertifikat.egen", eier)
                        : skriv.tekst("sertifikat.vegne", eier, m.paaVegneAv()));
        String kid = innstillinger.noekkel().kid();
        if (kid != null) {
            ut.add(skriv.tekst("sertifikat.kid", kid));
        }
        return ut;
    }

    private String linje(CertificateCandidate k) {
        return skriv.tekst("lager.sertifikat", k.thumbprint(), org(k), dato(k.notAfter()), k.issuer());
    }

    private static String navn(CertificateCandidate k) {
        return k.organisation().isEmpty() ? k.thumbprint() : k.organisation();
    }

    private static String org(CertificateCandidate k) {
        return k.organisationNumber().orElse("");
    }

    private static String dato(Instant tid) {
        return Datotekst.dato(tid.atZone(NORGE).toLocalDate());
    }
}
