package bospor.maskinporten;

import bospor.maskinporten.keys.KeySource;
import bospor.maskinporten.keys.KeyUnavailable;
import bospor.maskinporten.keys.SigningIdentity;
import java.time.InstantSource;

/** Picks the key that a client signs with, for those who sign something else with it than a grant. */
public final class Noekkelvalg {
    private Noekkelvalg() {}

    /**
     * The key by the same rules as for a token.
     *
     * @throws KeyUnavailable when there is none, several, or one that is no longer valid
     */
    public static SigningIdentity velg(Maskinportenklient klient, KeySource kilde, InstantSource klokke)
            throws KeyUnavailable {
        return new Noekkelring(klient, kilde, klokke).identitet();
    }
}
