package bospor.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How Bospor speaks with the network.
 *
 * @param innlogging what is said to a proxy that asks who we are, null for nothing
 * @param tilkobling longest time to get a connection
 * @param kall longest time for a whole call, from the first byte out to the last byte in
 * @param stoersteSvar largest body that is read, in bytes
 */
public record Nettinnstillinger(
        Proxyvalg proxy,
        @Nullable Proxyinnlogging innlogging,
        Tillit tillit,
        Duration tilkobling,
        Duration kall,
        long stoersteSvar) {
    /** Larger than any real answer; a body above this is refused unread. */
    public static final long TJUE_MB = 20L * 1024 * 1024;

    /** The same without anything to say to a proxy. */
    public Nettinnstillinger(Proxyvalg proxy, Tillit tillit, Duration tilkobling, Duration kall, long stoersteSvar) {
        this(proxy, null, tillit, tilkobling, kall, stoersteSvar);
    }

    /** System proxy, the roots of Windows and Java, 10 seconds to connect and the given time for a call. */
    public static Nettinnstillinger standard(Duration kall) {
        return new Nettinnstillinger(
                new Proxyvalg.Systemets(), Tillit.WINDOWS_OG_JDK, Duration.ofSeconds(10), kall, TJUE_MB);
    }
}
