package bospor.maskinporten.keys;

import java.util.List;

/**
 * What several stores hold together.
 *
 * @param candidates every certificate with a key, the most suitable first, each once
 * @param failures why stores could not be read, in the order of the stores
 */
public record KeyListing(List<CertificateCandidate> candidates, List<KeyProblem> failures) {
    /** Keeps its own copies. */
    public KeyListing {
        candidates = List.copyOf(candidates);
        failures = List.copyOf(failures);
    }
}
