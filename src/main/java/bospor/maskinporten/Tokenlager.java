package bospor.maskinporten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.TokenSource.Tokensvar;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in memory, by scope. Ages by the monotonic clock, because the wall clock of an office PC jumps, and lets one thread at
 * a time ask for a scope while the others wait for its answer.
 */
final class Tokenlager {
    private static final Duration STOERSTE_MARGIN = Duration.ofSeconds(15);

    private final LongSupplier nanotid;
    private final Function<String, Hentet> henter;
    private final ReentrantLock laas = new ReentrantLock();
    private final Map<String, Plass> plasser = new HashMap<>();

    /** A fresh answer from Maskinporten with the lifetime it has. */
    record Hentet(Tokensvar svar, Duration levetid) {}

    private static final class Plass {
        private Tokensvar.@Nullable Token token;
        private long foreldet;
        private @Nullable CompletableFuture<Tokensvar> underveis;
    }

    Tokenlager(LongSupplier nanotid, Function<String, Hentet> henter) {
        this.nanotid = nanotid;
        this.henter = henter;
    }

    Tokensvar token(String scope) {
        while (true) {
            CompletableFuture<Tokensvar> eget = new CompletableFuture<>();
            CompletableFuture<Tokensvar> andres;
            laas.lock();
            try {
                Plass plass = plasser.computeIfAbsent(scope, _ -> new Plass());
                if (plass.token != null && nanotid.getAsLong() - plass.foreldet < 0) {
                    return plass.token;
                }
                andres = plass.underveis;
                if (andres == null) {
                    plass.underveis = eget;
                }
            } finally {
                laas.unlock();
            }
            if (andres == null) {
                return hent(scope, eget);
            }
            Tokensvar svar = vent(andres);
            // Whoever asked was cancelled, not we: ask ourselves.
            if (!erAvbrutt(svar) || Thread.currentThread().isInterrupted()) {
                return svar;
            }
        }
    }

    void forkast(String scope, String token) {
        laas.lock();
        try {
            Plass plass = plasser.get(scope);
            if (plass != null && plass.token != null && plass.token.verdi().equals(token)) {
                plass.token = null;
            }
        } finally {
            laas.unlock();
        }
    }

    private Tokensvar hent(String scope, CompletableFuture<Tokensvar> eget) {
        Tokensvar svar = new Tokensvar.Avvist(Feil.av(Feilart.AVBRUTT));
        Tokensvar.@Nullable Token token = null;
        long foreldet = 0;
        try {
            Hentet hentet = henter.apply(scope);
            svar = hentet.svar();
            if (svar instanceof Tokensvar.Token nytt) {
                token = nytt;
                foreldet = nanotid.getAsLong() + holdbar(hentet.levetid()).toNanos();
            }
            return svar;
        } finally {
            laas.lock();
            try {
                Plass plass = plasser.computeIfAbsent(scope, _ -> new Plass());
                plass.underveis = null;
                plass.token = token;
                plass.foreldet = foreldet;
            } finally {
                laas.unlock();
            }
            eget.complete(svar);
        }
    }

    /** The lifetime less 20 per cent of it, but never less more than 15 seconds. */
    private static Duration holdbar(Duration levetid) {
        Duration margin = levetid.dividedBy(5);
        return levetid.minus(margin.compareTo(STOERSTE_MARGIN) > 0 ? STOERSTE_MARGIN : margin);
    }

    private static Tokensvar vent(CompletableFuture<Tokensvar> andres) {
        try {
            return andres.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Tokensvar.Avvist(Feil.av(Feilart.AVBRUTT));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean erAvbrutt(Tokensvar svar) {
        return svar instanceof Tokensvar.Avvist(Feil feil) && feil.art() == Feilart.AVBRUTT;
    }
}
