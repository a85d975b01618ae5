package bospor.simulator.maskinporten;

import java.util.Set;

/**
 * One registered client.
 *
 * @param id what the grant says in {@code iss}
 * @param org organisation number of the owner
 * @param egneNoekler whether keys are registered on it, so that a certificate in the grant is refused
 * @param scopes what the client may ask for
 */
public record Klient(String id, String navn, String org, boolean egneNoekler, Set<String> scopes) {
    /** Keeps its own copy of the scopes. */
    public Klient {
        scopes = Set.copyOf(scopes);
    }
}
