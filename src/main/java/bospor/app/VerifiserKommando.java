package bospor.app;

import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Regelverk;
import bospor.note.Notatkontroll;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** {@code verifiser}: checks a beregningsnotat, and calculates it anew. */
final class VerifiserKommando implements Kommando {
    private final Regelverk regelverk;

    VerifiserKommando(Regelverk regelverk) {
        this.regelverk = regelverk;
    }

    @Override
    public String navn() {
        return "verifiser";
    }

    @Override
    public String plass() {
        return "FIL";
    }

    @Override
    public String hjelp() {
        return "kontrollerer et beregningsnotat og regner det ut på nytt";
    }

    @Override
    public List<Valg> valg() {
        return List.of();
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        if (argumenter.plass().size() != 1) {
            throw Avvist.bruk("Oppgi én fil: bospor-cli verifiser FIL.");
        }
        Path fil = Argumenter.somFil(argumenter.plass().getFirst());
        Kontrollsvar svar;
        try {
            svar = new Notatkontroll(regelverk, roetter()).kontroller(fil);
        } catch (IOException e) {
            throw Avvist.bruk("Filen kan ikke leses. Sjekk at den finnes og at du har tilgang til den.", e);
        }
        return switch (svar) {
            case Kontrollsvar.IkkeNotat(String setning) -> throw Avvist.bruk(setning);
            case Kontrollsvar.Kontrollert k -> {
                k.forhold().forEach(konsoll::linje);
                k.avvik().forEach(a -> konsoll.linje("Avvik: " + a));
                konsoll.linje(
                        k.stemmer()
                                ? "Notatet stemmer."
                                : "Notatet stemmer ikke. Avvik: %d."
                                        .formatted(k.avvik().size()));
                yield k.stemmer() ? Utgangskode.FERDIG : Utgangskode.NEGATIVT;
            }
        };
    }

    /** The roots that this machine trusts: Java's, and those of Windows where it is Windows. */
    private static Set<TrustAnchor> roetter() {
        Set<TrustAnchor> ut = new HashSet<>();
        try {
            leggTil(ut, null);
            KeyStore windows = KeyStore.getInstance("Windows-ROOT");
            windows.load(null, null);
            leggTil(ut, windows);
        } catch (GeneralSecurityException | IOException e) {
            // Not Windows, or no roots to be had: then fewer issuers are known, and that is said of the seal.
        }
        return ut;
    }

    private static void leggTil(Set<TrustAnchor> ut, @Nullable KeyStore lager) throws GeneralSecurityException {
        TrustManagerFactory fabrikk = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fabrikk.init(lager);
        for (TrustManager m : fabrikk.getTrustManagers()) {
            if (m instanceof X509TrustManager x509) {
                for (X509Certificate rot : x509.getAcceptedIssuers()) {
                    ut.add(new TrustAnchor(rot, null));
                }
            }
        }
    }
}
