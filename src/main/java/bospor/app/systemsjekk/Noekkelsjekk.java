package bospor.app.systemsjekk;

import bospor.app.noekler.Behov;
import bospor.casework.Feil;
import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.config.Innstillinger;
import bospor.maskinporten.Stegvis;
import bospor.maskinporten.Stegvis.Steg;
import bospor.maskinporten.keys.CertificateCandidate;
import bospor.maskinporten.keys.KeyProblem;
import bospor.text.Datotekst;
import bospor.text.Feiltekst;
import bospor.text.Retter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Checks the key store, the certificate in it, and that the key signs. */
final class Noekkelsjekk {
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
        String funn = skriv.tekst("sertifikat.ok", navn(valgt), org(valgt), dato(valgt.notAfter()));
        List<KeyProblem> problemer = innstillinger.noekkel().kid() == null
                ? Behov.av(innstillinger, klokke.instant()).problems(valgt)
                : List.of();
        if (problemer.isEmpty()) {
            return skriv.ok(Sjekk.SERTIFIKAT, funn, detaljer(valgt));
        }
        Feiltekst verst = skriv.problem(problemer.getFirst());
        List<String> detaljer = new ArrayList<>(detaljer(valgt));
        problemer.stream().skip(1).map(p -> skriv.problem(p).hva()).forEach(detaljer::add);
        return skriv.merknad(Sjekk.SERTIFIKAT, funn + " " + verst.hva(), verst.raad(), verst.hvem(), detaljer);
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
        String problemer = Behov.av(innstillinger, klokke.instant()).problems(k).stream()
                .map(p -> skriv.problem(p).hva())
                .collect(Collectors.joining(" "));
        return skriv.tekst("lager.sertifikat", k.thumbprint(), org(k), dato(k.notAfter()), k.issuer(), problemer);
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
