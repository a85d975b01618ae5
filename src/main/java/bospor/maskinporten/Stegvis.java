package bospor.maskinporten;

import bospor.casework.Feil;
import bospor.http.Nett;
import bospor.http.Pause;
import bospor.maskinporten.keys.CertificateCandidate;
import bospor.maskinporten.keys.KeySource;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.SigningIdentity;
import java.time.InstantSource;
import java.util.List;

/**
 * The way to a token one step at a time, for finding out which one fails: the same key, rules and calls as for a real token.
 * Blocks; a step that opens the key may show a dialog of Windows.
 */
public final class Stegvis {
    private final KeySource noekler;
    private final Noekkelring noekkelring;
    private final Metadatakilde metadata;

    /** The steps of this client with these keys. */
    public Stegvis(Maskinportenklient klient, KeySource noekler, Nett nett) {
        this.noekler = noekler;
        this.noekkelring = new Noekkelring(klient, noekler, InstantSource.system());
        this.metadata =
                new Metadatakilde(klient.metadata(), nett, Pause.STANDARD, InstantSource.system(), System::nanoTime);
    }

    /** What came of a step. */
    public sealed interface Steg<T> {
        /** It went well. */
        record Gikk<T>(T verdi) implements Steg<T> {}

        /** It did not. */
        record Stoppet<T>(Feil feil) implements Steg<T> {}
    }

    /** Every certificate with a key in the store that the settings name, the most suitable first. */
    public Steg<List<CertificateCandidate>> lager() {
        try {
            return new Steg.Gikk<>(noekler.list());
        } catch (KeyUnavailable e) {
            return new Steg.Stoppet<>(Noekkelring.feil(e));
        }
    }

    /** The certificate that signs, with its key open. */
    public Steg<CertificateCandidate> sertifikat() {
        try {
            return new Steg.Gikk<>(noekkelring.identitet().candidate());
        } catch (KeyUnavailable e) {
            return new Steg.Stoppet<>(Noekkelring.feil(e));
        }
    }

    /** Signs random bytes, and checks the signature with the certificate: the key and the certificate belong together. */
    public Steg<CertificateCandidate> signatur() {
        try {
            SigningIdentity identitet = noekkelring.identitet();
            identitet.testSignature();
            return new Steg.Gikk<>(identitet.candidate());
        } catch (KeyUnavailable e) {
            return new Steg.Stoppet<>(Noekkelring.feil(e));
        }
    }

    /** Maskinporten's issuer, when its metadata can be fetched and is the expected one's. */
    public Steg<String> metadata() {
        return switch (metadata.hent()) {
            case Metadatakilde.Utfall.Funnet(Metadata funnet) -> new Steg.Gikk<>(funnet.utsteder());
            case Metadatakilde.Utfall.Feilet(Feil feil) -> new Steg.Stoppet<>(feil);
        };
    }
}
