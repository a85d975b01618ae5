package bospor.app.noekler;

import bospor.config.Innstillinger;
import bospor.config.Miljoe;
import bospor.http.Adresser;
import bospor.maskinporten.keys.KeyEnvironment;
import bospor.maskinporten.keys.KeyNeed;
import java.time.Instant;
import java.util.Optional;

/** What the settings ask of a certificate. */
public final class Behov {
    private Behov() {}

    /** For the client of these settings at this moment. */
    public static KeyNeed av(Innstillinger innstillinger, Instant naa) {
        return new KeyNeed(Optional.ofNullable(innstillinger.maskinporten().klientOrg()), miljoe(innstillinger), naa);
    }

    /** The environment a certificate must be made for; a Maskinporten on this machine is nobody's and takes any. */
    public static KeyEnvironment miljoe(Innstillinger innstillinger) {
        if (innstillinger.miljoe() == Miljoe.OEVELSE
                || Adresser.erLokal(innstillinger.maskinporten().metadata().getHost())) {
            return KeyEnvironment.UNKNOWN;
        }
        return innstillinger.miljoe() == Miljoe.PROD ? KeyEnvironment.PRODUCTION : KeyEnvironment.TEST;
    }
}
