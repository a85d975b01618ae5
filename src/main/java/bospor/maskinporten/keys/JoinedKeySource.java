package bospor.maskinporten.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several stores as one. A certificate that lies in more than one is the first store's. */
public final class JoinedKeySource implements KeySource {
    private final List<KeySource> sources;

    /** The stores, the preferred one first: the user's before the machine's. */
    public JoinedKeySource(List<? extends KeySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The user's and the machine's store of Windows. */
    public static JoinedKeySource windows(KeyPatience patience) {
        return new JoinedKeySource(List.of(
                new KeyStoreKeySource(WindowsOpener.USER, patience),
                new KeyStoreKeySource(WindowsOpener.MACHINE, patience)));
    }

    /** What can be read, and why the rest cannot. */
    public KeyListing listing() {
        Map<String, CertificateCandidate> found = new LinkedHashMap<>();
        List<KeyProblem> failures = new ArrayList<>();
        for (KeySource source : sources) {
            try {
                source.list().forEach(candidate -> found.putIfAbsent(candidate.thumbprint(), candidate));
            } catch (KeyUnavailable e) {
                failures.add(e.problem());
            }
        }
        List<CertificateCandidate> sorted = new ArrayList<>(found.values());
        sorted.sort(CertificateCandidate.BEST_FIRST);
        return new KeyListing(sorted, failures);
    }

    /**
     * What can be read.
     *
     * @throws KeyUnavailable when nothing was found and a store could not be read
     */
    @Override
    public List<CertificateCandidate> list() throws KeyUnavailable {
        KeyListing listing = listing();
        if (listing.candidates().isEmpty() && !listing.failures().isEmpty()) {
            throw new KeyUnavailable(listing.failures().get(0));
        }
        return listing.candidates();
    }

    @Override
    public SigningIdentity open(String thumbprint) throws KeyUnavailable {
        KeyProblem problem = KeyProblem.NOT_FOUND;
        for (KeySource source : sources) {
            try {
                return source.open(thumbprint);
            } catch (KeyUnavailable e) {
                // The first store that fails otherwise than by not having it tells why.
                problem = problem == KeyProblem.NOT_FOUND ? e.problem() : problem;
            }
        }
        throw new KeyUnavailable(problem);
    }
}
