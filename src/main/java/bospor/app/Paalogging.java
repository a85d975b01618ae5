package bospor.app;

import bospor.app.noekler.Gjeldende;
import bospor.app.noekler.Noekkelvarsel;
import bospor.casework.TokenSource;
import bospor.config.Innstillinger;
import bospor.http.Nett;
import org.jspecify.annotations.Nullable;

/** Tokens with the key that is chosen now: another choice takes effect at the next token, without a restart. */
final class Paalogging implements TokenSource {
    private final Gjeldende gjeldende;
    private final Nett nett;
    private final Noekkelvarsel varsel;
    private @Nullable Bygget bygget;

    private record Bygget(Innstillinger.Noekkel noekkel, TokenSource tokener) {}

    Paalogging(Gjeldende gjeldende, Nett nett, Noekkelvarsel varsel) {
        this.gjeldende = gjeldende;
        this.nett = nett;
        this.varsel = varsel;
    }

    @Override
    public Tokensvar token(String scope) {
        return tokener().token(scope);
    }

    @Override
    public void forkast(String scope, String token) {
        tokener().forkast(scope, token);
    }

    private synchronized TokenSource tokener() {
        Innstillinger innstillinger = gjeldende.get();
        Bygget ferdig = bygget;
        if (ferdig == null || !ferdig.noekkel().equals(innstillinger.noekkel())) {
            ferdig = new Bygget(innstillinger.noekkel(), Tjenestekobling.tokener(innstillinger, nett, varsel));
            bygget = ferdig;
        }
        return ferdig.tokener();
    }
}
