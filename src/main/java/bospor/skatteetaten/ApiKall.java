package bospor.skatteetaten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Oppslagsstatus;
import bospor.casework.TokenSource;
import bospor.casework.TokenSource.Tokensvar;
import bospor.http.Nett;
import bospor.http.Pause;
import bospor.http.Svar;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one API: never more at once than Skatteetaten allows, a token that is good, a correlation id of its own for every
 * try, and as many tries as make sense.
 */
final class ApiKall {
    private static final int FORSOEK = 3;

    private final Nett nett;
    private final TokenSource tokener;
    private final String scope;
    private final Semaphore plasser;
    private final Pause pause;
    private final InstantSource klokke;

    ApiKall(Nett nett, TokenSource tokener, String scope, int samtidige, Pause pause, InstantSource klokke) {
        this.nett = nett;
        this.tokener = tokener;
        this.scope = scope;
        this.plasser = new Semaphore(samtidige, true);
        this.pause = pause;
        this.klokke = klokke;
    }

    /** The JSON object at the address, or why there is none. Blocks. */
    ApiSvar hent(URI adresse) {
        boolean nyttToken = false;
        for (int forsoek = 1; ; ) {
            Utfall utfall = ettKall(adresse);
            if (utfall.svar() == null) {
                return utfall.ferdig();
            }
            Svar svar = utfall.svar();
            if (svar instanceof Svar.Mottatt m && m.status() == 401 && !nyttToken) {
                // The token may have expired on the way; one fresh one is worth a try, and costs none of the others.
                nyttToken = true;
                tokener.forkast(scope, utfall.token());
                continue;
            }
            if (!Svartolk.forbigaaende(svar) || forsoek == FORSOEK) {
                return utfall.ferdig();
            }
            String retryAfter = svar instanceof Svar.Mottatt m ? m.retryAfter() : null;
            if (!pause.foer(forsoek, retryAfter, klokke)) {
                return avbrutt();
            }
            forsoek++;
        }
    }

    /** What one try gave; no answer when there was no call. */
    private record Utfall(@Nullable Svar svar, ApiSvar ferdig, String token) {}

    private Utfall ettKall(URI adresse) {
        try {
            plasser.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Utfall(null, avbrutt(), "");
        }
        try {
            // The token is taken last, so that it has not grown old in the queue.
            return switch (tokener.token(scope)) {
                case Tokensvar.Avvist(Feil feil) -> new Utfall(null, Svartolk.utenToken(feil), "");
                case Tokensvar.Token(String token) -> {
                    String id = UUID.randomUUID().toString();
                    Svar svar = nett.hent(
                            adresse,
                            Map.of(
                                    "Authorization",
                                    "Bearer " + token,
                                    "Accept",
                                    "application/json",
                                    "Korrelasjonsid",
                                    id));
                    yield new Utfall(svar, Svartolk.tolk(svar, id), token);
                }
            };
        } finally {
            plasser.release();
        }
    }

    private static ApiSvar avbrutt() {
        return new ApiSvar.Uten(Oppslagsstatus.IKKE_HENTET, Feil.av(Feilart.AVBRUTT));
    }
}
