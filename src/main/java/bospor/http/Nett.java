package bospor.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the network. Blocks the calling thread, so it is never called on the screen's; the client itself is made at
 * the first call, because reading the roots of Windows takes time.
 */
public final class Nett {
    private final Nettinnstillinger innstillinger;
    private final InstantSource klokke;
    private final ReentrantLock laas = new ReentrantLock();
    private final Kontekst kontekst;
    private final ProxySelector proxyvelger;
    /** Hosts where HTTP/2 has broken once: some proxies that open encrypted traffic say they speak it and do not. */
    private final Set<String> bareHttp11 = ConcurrentHashMap.newKeySet();

    private volatile @Nullable HttpClient klient;
    private volatile @Nullable Duration klokkeavvik;

    static {
        Javanett.forbered();
    }

    /** Makes the TLS context when it is first needed. */
    interface Kontekst {
        /** The context. */
        SSLContext lag() throws GeneralSecurityException, IOException;
    }

    /** A network with these settings. Nothing is opened yet. */
    public Nett(Nettinnstillinger innstillinger, InstantSource klokke) {
        this(innstillinger, klokke, () -> Tiltrodde.kontekst(innstillinger.tillit()));
    }

    /** The same, but tests say which roots are trusted. */
    Nett(Nettinnstillinger innstillinger, InstantSource klokke, Kontekst kontekst) {
        this.innstillinger = innstillinger;
        this.klokke = klokke;
        this.kontekst = kontekst;
        this.proxyvelger = Proxyvelger.av(innstillinger.proxy());
    }

    /** Fetches the address. */
    public Svar hent(URI adresse, Map<String, String> hoder) {
        return send(adresse, hoder, null);
    }

    /** Posts the body to the address. */
    public Svar post(URI adresse, Map<String, String> hoder, String kropp) {
        return send(adresse, hoder, HttpRequest.BodyPublishers.ofString(kropp));
    }

    /** The server's clock less ours as the last answer told, to about a second; null before any answer had a date. */
    public @Nullable Duration klokkeavvik() {
        return klokkeavvik;
    }

    /** The proxy on the way to the address, null when there is none. Tries for a moment to connect to it. */
    public @Nullable Proxyvei proxyvei(URI adresse) {
        return proxyvelger.select(adresse).stream()
                .filter(p -> p.type() != Proxy.Type.DIRECT)
                .findFirst()
                .map(p -> p.address() instanceof InetSocketAddress vei
                        ? Proxyvei.proev(vei, innstillinger.tilkobling())
                        : null)
                .orElse(null);
    }

    private Svar send(URI adresse, Map<String, String> hoder, HttpRequest.@Nullable BodyPublisher kropp) {
        if (!Adresser.erTillatt(adresse)) {
            return new Svar.Uteblitt(Nettfeil.USIKKER_ADRESSE);
        }
        HttpRequest.Builder kall = HttpRequest.newBuilder(adresse).version(versjon(adresse));
        hoder.forEach(kall::setHeader);
        if (kropp != null) {
            kall.POST(kropp);
        }
        Instant sendt = klokke.instant();
        // The client's own time-out ends when the headers are here; a body that trickles needs ours.
        try {
            CompletableFuture<HttpResponse<byte[]>> svar =
                    klient().sendAsync(kall.build(), BegrensetKropp.hoeyst(innstillinger.stoersteSvar()));
            try {
                return mottatt(svar.get(innstillinger.kall().toMillis(), TimeUnit.MILLISECONDS), sendt);
            } finally {
                svar.cancel(true);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Svar.Uteblitt(Nettfeil.AVBRUTT);
        } catch (ExecutionException | TimeoutException | GeneralSecurityException | IOException e) {
            Svar.Uteblitt feil = Feilgjenkjenning.uteblitt(e);
            if (feil.feil() == Nettfeil.BRUTT) {
                bareHttp11.add(adresse.getAuthority());
            }
            return feil;
        }
    }

    /**
     * HTTP/2 where it can be agreed on with the handshake; the older one otherwise, where the newer has failed, and through a
     * proxy: there Java's client breaks on HTTP/2 when the proxy refuses the password.
     */
    private HttpClient.Version versjon(URI adresse) {
        return "https".equalsIgnoreCase(adresse.getScheme())
                        && !bareHttp11.contains(adresse.getAuthority())
                        && proxyvelger.select(adresse).stream().allMatch(p -> p.type() == Proxy.Type.DIRECT)
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1;
    }

    private Svar mottatt(HttpResponse<byte[]> svar, Instant sendt) {
        if (svar.statusCode() == 407) {
            return new Svar.Uteblitt(Nettfeil.PROXY_INNLOGGING);
        }
        Duration avvik = avvik(svar.headers().firstValue("Date").orElse(null), sendt, klokke.instant());
        if (avvik != null) {
            klokkeavvik = avvik;
        }
        return new Svar.Mottatt(
                svar.statusCode(),
                svar.headers().firstValue("Content-Type").orElse(""),
                new String(svar.body(), StandardCharsets.UTF_8),
                svar.headers().firstValue("Retry-After").orElse(null),
                avvik);
    }

    /** The date is cut to whole seconds, so half a second is added; our own time is the middle of the call. */
    private static @Nullable Duration avvik(@Nullable String dato, Instant sendt, Instant mottatt) {
        if (dato == null) {
            return null;
        }
        try {
            Instant server = ZonedDateTime.parse(dato, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .plusMillis(500);
            return Duration.between(sendt.plus(Duration.between(sendt, mottatt).dividedBy(2)), server);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private HttpClient klient() throws GeneralSecurityException, IOException {
        HttpClient ferdig = klient;
        if (ferdig != null) {
            return ferdig;
        }
        laas.lock();
        try {
            HttpClient ny = klient;
            if (ny == null) {
                HttpClient.Builder bygger = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(innstillinger.tilkobling())
                        .proxy(proxyvelger)
                        .sslContext(kontekst.lag());
                Proxyinnlogging innlogging = innstillinger.innlogging();
                ny = (innlogging == null ? bygger : bygger.authenticator(innlogging.somSvar())).build();
                klient = ny;
            }
            return ny;
        } finally {
            laas.unlock();
        }
    }
}
