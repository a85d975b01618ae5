package bospor.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real HTTP server on this machine that answers as a test says and remembers what it was asked. */
public final class Testtjener implements AutoCloseable {
    private final HttpServer server;
    private final List<Kall> kall = new CopyOnWriteArrayList<>();
    private volatile Function<Kall, Svar> svarer;

    /** One request. */
    public record Kall(String metode, URI adresse, Map<String, List<String>> hoder, String kropp) {
        /** The header, or an empty text. */
        public String hode(String navn) {
            return hoder.entrySet().stream()
                    .filter(h -> h.getKey().equalsIgnoreCase(navn))
                    .map(h -> h.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    /** One answer. */
    public record Svar(int status, String type, String kropp, Map<String, String> hoder) {
        /** JSON. */
        public static Svar json(int status, String kropp) {
            return new Svar(status, "application/json", kropp, Map.of());
        }

        /** The same answer with one more header. */
        public Svar med(String navn, String verdi) {
            return new Svar(status, type, kropp, Map.of(navn, verdi));
        }
    }

    /** This machine by the number in our addresses: Java's own loopback address may be the IPv6 one. */
    public static final InetAddress HER = InetAddress.ofLiteral("127.0.0.1");

    /** A server that gives every request to the function. */
    public Testtjener(Function<Kall, Svar> svarer) {
        this.svarer = svarer;
        try {
            server = HttpServer.create(new InetSocketAddress(HER, 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::svar);
        server.start();
    }

    /** Answers otherwise from now on. */
    public void svarer(Function<Kall, Svar> ny) {
        svarer = ny;
    }

    /** Base address without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Everything that was asked. */
    public List<Kall> kall() {
        return kall;
    }

    /** The network as in production, but with a time limit for tests and nothing of the machine's proxy. */
    public static Nett nett(Duration tidsgrense) {
        return new Nett(
                new Nettinnstillinger(
                        new Proxyvalg.Ingen(),
                        Tillit.JDK,
                        Duration.ofSeconds(30),
                        tidsgrense,
                        Nettinnstillinger.TJUE_MB),
                java.time.InstantSource.system());
    }

    private void svar(HttpExchange utveksling) throws IOException {
        try (utveksling) {
            Kall spurt = new Kall(
                    utveksling.getRequestMethod(),
                    utveksling.getRequestURI(),
                    Map.copyOf(utveksling.getRequestHeaders()),
                    new String(utveksling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            kall.add(spurt);
            Svar svar = svarer.apply(spurt);
            byte[] kropp = svar.kropp().getBytes(StandardCharsets.UTF_8);
            if (!svar.type().isEmpty()) {
                utveksling.getResponseHeaders().set("Content-Type", svar.type());
            }
            svar.hoder().forEach(utveksling.getResponseHeaders()::set);
            utveksling.sendResponseHeaders(svar.status(), kropp.length == 0 ? -1 : kropp.length);
            if (kropp.length > 0) {
                utveksling.getResponseBody().write(kropp);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
