package bospor.skatteetaten;

import bospor.casework.TokenSource;
import bospor.domain.Foedselsnummer;
import bospor.domain.Maanedsperiode;
import bospor.http.Nett;
import bospor.http.Pause;
import bospor.http.Testtjener;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients towards a test server, with tokens that count and pauses that do not last. */
final class Oppsett {
    /** A synthetic person. */
    static final Foedselsnummer PERSON = Foedselsnummer.av("14838740228");

    static final Maanedsperiode PERIODE = new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1));

    final List<Duration> pauser = Collections.synchronizedList(new ArrayList<>());
    final Tokener tokener = new Tokener();
    private final Nett nett;
    private final URI url;

    Oppsett(URI url, Duration tidsgrense) {
        this.url = url;
        this.nett = Testtjener.nett(tidsgrense);
    }

    InntektKlient inntekt() {
        return new InntektKlient(
                new Tjeneste(url, "kommuneBoligsosialeFormaal", "skatteetaten:inntekt"),
                5,
                nett,
                tokener,
                () -> LocalDate.of(2026, 2, 12),
                pause());
    }

    SkatteoppgjoerKlient skatteoppgjoer() {
        return new SkatteoppgjoerKlient(
                new Tjeneste(url, "kommuneboligsosialeformaal", "skatteetaten:summertskattegrunnlag"),
                "oppgjoer",
                url.resolve("/siste"),
                5,
                nett,
                tokener,
                pause());
    }

    private Pause pause() {
        return new Pause(Duration.ofMillis(10), Duration.ofSeconds(10), pauser::add);
    }

    /** Gives a new token each time the former has been thrown away. */
    static final class Tokener implements TokenSource {
        final AtomicInteger nummer = new AtomicInteger(1);

        @Override
        public Tokensvar token(String scope) {
            return new Tokensvar.Token("token-" + nummer.get());
        }

        @Override
        public void forkast(String scope, String token) {
            if (token.equals("token-" + nummer.get())) {
                nummer.incrementAndGet();
            }
        }
    }
}
