package bospor.app.noekler;

import bospor.casework.Feilart;
import bospor.casework.sertifikat.Egnethet;
import bospor.casework.sertifikat.Sertifikat;
import bospor.casework.sertifikat.Sertifikatliste.Fornyelse;
import bospor.maskinporten.keys.CertificateCandidate;
import bospor.maskinporten.keys.CertificateChoice;
import bospor.maskinporten.keys.CertificateChoices.Renewal;
import bospor.maskinporten.keys.KeyProblem;
import bospor.text.Datotekst;
import bospor.text.Feiltekst;
import bospor.text.Noekkeltekst;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts certificates into words for the one who chooses. */
final class Sertifikatskriver {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private final Locale spraak;
    private final Noekkeltekst tekster;

    Sertifikatskriver(Locale spraak) {
        this.spraak = spraak;
        this.tekster = new Noekkeltekst(spraak);
    }

    /** With every reason for its place. */
    Sertifikat sertifikat(CertificateChoice valg) {
        return sertifikat(
                valg.candidate(),
                valg.problems().stream().map(this::grunn).toList(),
                valg.usable()
                        ? valg.fits() ? Egnethet.PASSER : Egnethet.KAN_VELGES
                        : valg.onlyExpired() ? Egnethet.UTLOEPT : Egnethet.UBRUKELIG);
    }

    /** As a key registered by its name: only whether the key itself can sign counts. */
    Sertifikat egenNoekkel(CertificateCandidate kandidat) {
        return sertifikat(
                kandidat,
                kandidat.keyProblem().map(this::grunn).stream().toList(),
                kandidat.suitableKey() ? Egnethet.PASSER : Egnethet.UBRUKELIG);
    }

    Fornyelse fornyelse(Renewal fornyelse) {
        CertificateCandidate ny = fornyelse.proposed();
        return new Fornyelse(
                ny.thumbprint(),
                tekster.av(
                        "velger.fornyelse",
                        ny.organisation().isEmpty() ? ny.name() : ny.organisation(),
                        ny.issuer(),
                        Datotekst.dato(dag(ny.notAfter())),
                        fornyelse
                                .old()
                                .map(gammelt -> Datotekst.dato(dag(gammelt.notAfter())))
                                .orElse("")));
    }

    private Sertifikat sertifikat(CertificateCandidate k, List<String> grunner, Egnethet egnethet) {
        return new Sertifikat(
                k.thumbprint(),
                Stream.of(k.organisation(), k.name(), tekster.av("velger.utenNavn"))
                        .filter(navn -> !navn.isBlank())
                        .findFirst()
                        .orElseThrow(),
                k.organisationNumber().orElse(""),
                dag(k.notAfter()),
                k.issuer(),
                tekster.av("velger.lager." + k.store()),
                grunner,
                egnethet);
    }

    private String grunn(KeyProblem problem) {
        Feiltekst tekst = Feiltekst.av(Feilart.NOEKKEL_UTILGJENGELIG.name(), problem.name(), List.of(), spraak);
        return tekst.hva() + " " + tekst.raad();
    }

    private static LocalDate dag(Instant tid) {
        return tid.atZone(NORGE).toLocalDate();
    }
}
