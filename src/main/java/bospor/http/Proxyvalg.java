package bospor.http;

/** How the network outside is reached. */
public sealed interface Proxyvalg {
    /** As the operating system is set up. */
    record Systemets() implements Proxyvalg {}

    /** Straight out, whatever the operating system says. */
    record Ingen() implements Proxyvalg {}

    /** Through this proxy. */
    record Fast(String vert, int port) implements Proxyvalg {}
}
