package bospor.maskinporten.keys;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keys in a key store of Java, read afresh each time on a thread of their own. */
public final class KeyStoreKeySource implements KeySource {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final KeyStoreOpener opener;
    private final Duration limit;
    private final KeyWorker worker = new KeyWorker();

    /** The keys of the store; reading it takes at most twenty seconds. */
    public KeyStoreKeySource(KeyStoreOpener opener) {
        this(opener, LIMIT);
    }

    /** The keys of the store; reading it takes at most as long as the limit. */
    public KeyStoreKeySource(KeyStoreOpener opener, Duration limit) {
        this.opener = opener;
        this.limit = limit;
    }

    @Override
    public List<CertificateCandidate> list() throws KeyUnavailable {
        return worker.call(
                () -> {
                    List<CertificateCandidate> found =
                            new ArrayList<>(candidates(opener.open()).keySet());
                    found.sort(CertificateCandidate.BEST_FIRST);
                    return Collections.unmodifiableList(found);
                },
                limit);
    }

    @Override
    public SigningIdentity open(String thumbprint) throws KeyUnavailable {
        return worker.call(() -> openNow(thumbprint), limit);
    }

    private SigningIdentity openNow(String thumbprint) throws KeyUnavailable, GeneralSecurityException {
        KeyStore store = opener.open();
        for (Map.Entry<CertificateCandidate, String> entry : candidates(store).entrySet()) {
            if (entry.getKey().thumbprint().equals(thumbprint)) {
                return identity(store, entry.getKey(), entry.getValue());
            }
        }
        throw new KeyUnavailable(KeyProblem.NOT_FOUND);
    }

    private SigningIdentity identity(KeyStore store, CertificateCandidate candidate, String alias)
            throws KeyUnavailable, GeneralSecurityException {
        if (!candidate.suitableKey()) {
            throw new KeyUnavailable(KeyProblem.UNSUITABLE_KEY);
        }
        char @Nullable [] secret = opener.keyPassword();
        try {
            // getKey, not getEntry: the stores of Windows throw on the latter.
            if (!(store.getKey(alias, secret) instanceof PrivateKey)) {
                throw new KeyUnavailable(KeyProblem.NOT_FOUND);
            }
            PrivateKey key = (PrivateKey) store.getKey(alias, secret);
            Certificate[] stored = store.getCertificateChain(alias);
            X509Certificate leaf = (X509Certificate) store.getCertificate(alias);
            return new SigningIdentity(
                    candidate,
                    CertificateChain.forX5c(leaf, stored == null ? new Certificate[] {leaf} : stored),
                    key,
                    opener.signingProvider(store),
                    worker);
        } catch (UnrecoverableKeyException e) {
            throw new KeyUnavailable(KeyProblem.WRONG_PASSWORD);
        } finally {
            if (secret != null) {
                Arrays.fill(secret, '\0');
            }
        }
    }

    /** Every certificate with a key, and the alias it has in this snapshot. */
    private static Map<CertificateCandidate, String> candidates(KeyStore store)
            throws KeyStoreException, GeneralSecurityException {
        Map<CertificateCandidate, String> found = new TreeMap<>(CertificateCandidate.BEST_FIRST);
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate) {
                found.putIfAbsent(CertificateCandidate.of((X509Certificate) store.getCertificate(alias)), alias);
            }
        }
        return found;
    }
}
