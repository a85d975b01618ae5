package bospor.app.noekler;

import bospor.config.Hemmelighet;
import bospor.config.Innstillinger;
import bospor.config.Noekkelkilde;
import bospor.maskinporten.keys.ClientKeySource;
import bospor.maskinporten.keys.JoinedKeySource;
import bospor.maskinporten.keys.KeyPatience;
import bospor.maskinporten.keys.KeySource;
import bospor.maskinporten.keys.KeyStoreKeySource;
import bospor.maskinporten.keys.KeyStoreOpener;
import bospor.maskinporten.keys.Pkcs12Opener;
import bospor.maskinporten.keys.WindowsOpener;
import java.nio.file.Path;
import java.util.List;

/** Opens the stores that the settings name. */
public final class Noekkelkilder {
    private Noekkelkilder() {}

    /** The store to sign from: that one and no other, so that what the administrator wrote holds. */
    public static KeySource signering(Innstillinger.Noekkel noekkel, KeyPatience taalmodighet) {
        KeySource lager = new KeyStoreKeySource(aapner(noekkel), taalmodighet);
        String kid = noekkel.kid();
        return kid == null ? lager : new ClientKeySource(lager, kid);
    }

    /** Where someone looks for a certificate to choose: both stores of Windows, or the one file. */
    static JoinedKeySource leting(Innstillinger.Noekkel noekkel, KeyPatience taalmodighet) {
        return noekkel.kilde() == Noekkelkilde.PKCS12
                ? new JoinedKeySource(List.of(new KeyStoreKeySource(aapner(noekkel), taalmodighet)))
                : JoinedKeySource.windows(taalmodighet);
    }

    private static KeyStoreOpener aapner(Innstillinger.Noekkel noekkel) {
        Path fil = noekkel.fil();
        if (noekkel.kilde() == Noekkelkilde.PKCS12 && fil != null) {
            Hemmelighet passord = noekkel.passord();
            return new Pkcs12Opener(
                    fil, () -> passord == null ? null : passord.verdi().toCharArray());
        }
        return noekkel.kilde() == Noekkelkilde.WINDOWS_MASKIN ? WindowsOpener.MACHINE : WindowsOpener.USER;
    }
}
