package bospor.app;

import bospor.casework.Oppslag;
import bospor.casework.Oppslagsbestilling;
import bospor.casework.Oppslagsfoelger;
import bospor.casework.Oppslagstjeneste;
import java.util.concurrent.CompletableFuture;

/** Looks up as soon as the services are ready: the window opens at once, and the first look-up waits if it must. */
final class VentendeOppslag implements Oppslagstjeneste {
    private final CompletableFuture<Oppslagstjeneste> tjeneste;

    VentendeOppslag(CompletableFuture<Oppslagstjeneste> tjeneste) {
        this.tjeneste = tjeneste;
    }

    @Override
    public Oppslag utfoer(Oppslagsbestilling bestilling, Oppslagsfoelger foelger) {
        return tjeneste.join().utfoer(bestilling, foelger);
    }

    @Override
    public Oppslag hentMangler(Oppslagsbestilling bestilling, Oppslag forrige, Oppslagsfoelger foelger) {
        return tjeneste.join().hentMangler(bestilling, forrige, foelger);
    }
}
