package bospor.simulator.maskinporten;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a valid access token says.
 *
 * @param konsument organisation number of the one the token is for
 * @param leverandoer organisation number of the supplier that fetched it, null when the consumer did
 */
public record Tokeninnhold(String konsument, @Nullable String leverandoer, Set<String> scopes) {
    /** Keeps its own copy of the scopes. */
    public Tokeninnhold {
        scopes = Set.copyOf(scopes);
    }
}
