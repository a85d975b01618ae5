package bospor.http;

import java.time.Duration;

/**
 * How Bospor speaks with the network.
 *
 * @param tilkobling longest time to get a connection
 * @param kall longest time for a whole call, from the first byte out to the last byte in
 * @param stoersteSvar largest body that is read, in bytes
 */
public record Nettinnstillinger(Proxyvalg proxy, Tillit tillit, Duration tilkobling, Duration kall, long stoersteSvar) {
    /** Larger than any real answer; a body above this is refused unread. */
    public static final long TJUE_MB = 20L * 1024 * 1024;

    /** System proxy, the roots of Windows and Java, 10 seconds to connect and the given time for a call. */
    public static Nettinnstillinger standard(Duration kall) {
        return new Nettinnstillinger(
                new Proxyvalg.Systemets(), Tillit.WINDOWS_OG_JDK, Duration.ofSeconds(10), kall, TJUE_MB);
    }
}
