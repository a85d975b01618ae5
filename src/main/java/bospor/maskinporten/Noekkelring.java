package bospor.maskinporten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.maskinporten.keys.CertificateCandidate;
import bospor.maskinporten.keys.CertificateChoice;
import bospor.maskinporten.keys.CertificateChoices;
import bospor.maskinporten.keys.KeyEnvironment;
import bospor.maskinporten.keys.KeyNeed;
import bospor.maskinporten.keys.KeyProblem;
import bospor.maskinporten.keys.KeySource;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.KeyUse;
import bospor.maskinporten.keys.SigningIdentity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key this client signs with: found once, checked before use, and looked up again after it has failed. */
final class Noekkelring {
    private final Maskinportenklient klient;
    private final KeySource kilde;
    private final InstantSource klokke;
    private volatile @Nullable SigningIdentity aapnet;

    Noekkelring(Maskinportenklient klient, KeySource kilde, InstantSource klokke) {
        this.klient = klient;
        this.kilde = kilde;
        this.klokke = klokke;
    }

    /** The key, ready to sign. */
    SigningIdentity identitet() throws KeyUnavailable {
        SigningIdentity identitet = aapnet;
        if (identitet == null) {
            identitet = kilde.open(klient.avtrykk() == null ? detEneste() : klient.avtrykk());
            aapnet = identitet;
        }
        KeyProblem problem = problem(identitet.candidate());
        if (problem != null) {
            aapnet = null;
            throw new KeyUnavailable(problem);
        }
        return identitet;
    }

    /** Forgets the open key, so that the store is read again. */
    void lukk() {
        aapnet = null;
    }

    /** The organisation number in the certificate in use, empty when none is open or it holds none. */
    String sertifikatOrg() {
        SigningIdentity identitet = aapnet;
        return identitet == null
                ? ""
                : identitet.candidate().organisationNumber().orElse("");
    }

    /** The failure for the screen: its code is the name of the problem. */
    static Feil feil(KeyUnavailable feil) {
        if (Thread.currentThread().isInterrupted()) {
            return Feil.av(Feilart.AVBRUTT);
        }
        return new Feil(Feilart.NOEKKEL_UTILGJENGELIG, feil.problem().name(), null, List.of());
    }

    /** The one that fits without any doubt; else the one that Maskinporten might take. */
    private String detEneste() throws KeyUnavailable {
        List<CertificateCandidate> alle = kilde.list();
        if (klient.kid() == null) {
            KeyNeed behov = new KeyNeed(Optional.ofNullable(klient.klientOrg()), klient.miljoe(), klokke.instant());
            Optional<CertificateChoice> passer =
                    CertificateChoices.of(alle, behov).preselected();
            if (passer.isPresent()) {
                return passer.get().candidate().thumbprint();
            }
        }
        List<CertificateCandidate> brukbare =
                alle.stream().filter(k -> problem(k) == null).toList();
        if (brukbare.size() > 1) {
            KeyUse beste = brukbare.getFirst().use();
            brukbare = brukbare.stream().filter(k -> k.use() == beste).toList();
        }
        if (brukbare.size() == 1) {
            return brukbare.getFirst().thumbprint();
        }
        if (!brukbare.isEmpty()) {
            throw new KeyUnavailable(KeyProblem.SEVERAL);
        }
        KeyProblem problem = alle.isEmpty() ? null : problem(alle.getFirst());
        throw new KeyUnavailable(problem == null ? KeyProblem.NOT_FOUND : problem);
    }

    /** What Maskinporten would refuse the certificate for, found before asking; null when nothing. */
    private @Nullable KeyProblem problem(CertificateCandidate kandidat) {
        Instant naa = klokke.instant();
        if (!kandidat.suitableKey()) {
            return kandidat.keyProblem().orElseThrow();
        }
        // A key registered by its name is trusted for itself: neither owner nor validity of a certificate counts.
        if (klient.kid() != null) {
            return null;
        }
        // Not yet valid is left to Maskinporten: it is nearly always our clock that is slow, and that gets its own
        // message.
        if (naa.isAfter(kandidat.notAfter())) {
            return KeyProblem.EXPIRED;
        }
        boolean annen = klient.klientOrg() != null
                && kandidat.organisationNumber().isPresent()
                && !kandidat.organisationNumber().get().equals(klient.klientOrg());
        if (annen) {
            return KeyProblem.OTHER_ORGANISATION;
        }
        // An issuer that nobody knows is Maskinporten's to judge.
        boolean annetMiljoe = klient.miljoe() != KeyEnvironment.UNKNOWN
                && kandidat.environment() != KeyEnvironment.UNKNOWN
                && kandidat.environment() != klient.miljoe();
        return annetMiljoe ? KeyProblem.WRONG_ENVIRONMENT : null;
    }
}
