package bospor.maskinporten;

import bospor.casework.TokenSource;
import bospor.http.Nett;
import bospor.http.Pause;
import bospor.maskinporten.keys.KeySource;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** Tokens from Maskinporten for one client and one key. Safe for many threads; nothing is read or called before it is asked. */
public final class MaskinportenTokenSource implements TokenSource {
    private final Tokenlager lager;

    /** Tokens for the client, with the real clocks. */
    public MaskinportenTokenSource(Maskinportenklient klient, KeySource noekler, Nett nett) {
        this(klient, noekler, nett, Pause.STANDARD, InstantSource.system(), System::nanoTime);
    }

    /** Tokens for the client; tests hand in clocks and pauses. */
    MaskinportenTokenSource(
            Maskinportenklient klient,
            KeySource noekler,
            Nett nett,
            Pause pause,
            InstantSource klokke,
            LongSupplier nanotid) {
        Tokenhenter henter = new Tokenhenter(
                klient,
                nett,
                new Metadatakilde(klient.metadata(), nett, pause, klokke, nanotid),
                new Noekkelring(klient, noekler, klokke),
                new Grant(klient, klokke, nanotid),
                pause,
                klokke);
        this.lager = new Tokenlager(nanotid, henter::hent);
    }

    @Override
    public Tokensvar token(String scope) {
        return lager.token(scope);
    }

    @Override
    public void forkast(String scope, String token) {
        lager.forkast(scope, token);
    }
}
