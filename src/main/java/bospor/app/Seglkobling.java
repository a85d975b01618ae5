package bospor.app;

import bospor.app.noekler.Noekkelvarsel;
import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.notat.Forsegling;
import bospor.config.Innstillinger;
import bospor.maskinporten.Noekkelvalg;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.SigningIdentity;
import bospor.note.Segl;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;

/** Seals notes with the key that the settings name: the same that signs to Maskinporten. */
final class Seglkobling implements Segl {
    private final SigningIdentity identitet;

    private Seglkobling(SigningIdentity identitet) {
        this.identitet = identitet;
    }

    /** The seal; a key that is named but cannot be used is refused, never left out silently. */
    static Segl segl(Innstillinger innstillinger) throws Avvist {
        try {
            return new Seglkobling(Noekkelvalg.velg(
                    Tjenestekobling.klient(innstillinger),
                    Tjenestekobling.noekler(innstillinger, new Noekkelvarsel(() -> Setninger.BOKMAAL)),
                    InstantSource.system()));
        } catch (KeyUnavailable e) {
            throw Avvist.tjeneste(
                    new Feil(Feilart.NOEKKEL_UTILGJENGELIG, e.problem().name(), null, List.of()));
        }
    }

    /** A key that refused while it was used. */
    static Feil feil(IkkeForseglet hvorfor) {
        return new Feil(Feilart.NOEKKEL_UTILGJENGELIG, hvorfor.getMessage(), null, List.of());
    }

    @Override
    public Forsegling hvem() {
        var k = identitet.candidate();
        return new Forsegling(
                k.organisation().isEmpty()
                        ? identitet.certificate().getSubjectX500Principal().getName()
                        : k.organisation(),
                k.organisationNumber().orElse(""));
    }

    @Override
    public List<X509Certificate> kjede() {
        return identitet.chain();
    }

    @Override
    public byte[] signer(byte[] bytes) throws IkkeForseglet {
        try {
            return identitet.sign(bytes);
        } catch (KeyUnavailable e) {
            throw new IkkeForseglet(e.problem().name());
        }
    }
}
