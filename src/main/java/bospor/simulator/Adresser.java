package bospor.simulator;

import java.net.URI;

/**
 * The addresses of a running simulator.
 *
 * @param utsteder Maskinporten's issuer, which grants must name as {@code aud}
 */
public record Adresser(
        URI utsteder, URI metadata, URI inntekt, URI skattegrunnlag, URI sisteTilgjengelige, URI driftsvarsler) {
    static final String INNTEKT = "/inntekt/v1";
    static final String SKATTEGRUNNLAG = "/summertskattegrunnlag/v2";
    static final String SISTE = "/sistetilgjengeligeskatteoppgjoer/v1";
    static final String DRIFTSVARSLER = "/driftsvarsler/atom.xml";
    static final String METADATA = "/.well-known/oauth-authorization-server";

    static Adresser paa(int port) {
        String rot = "http://127.0.0.1:" + port;
        return new Adresser(
                URI.create(rot + "/"),
                URI.create(rot + METADATA),
                URI.create(rot + INNTEKT),
                URI.create(rot + SKATTEGRUNNLAG),
                URI.create(rot + SISTE),
                URI.create(rot + DRIFTSVARSLER));
    }
}
