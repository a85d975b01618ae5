package bospor.maskinporten.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Keys in a key store of Java, read afresh each time on a thread of their own. */
public final class KeyStoreKeySource implements KeySource {
    private final KeyStoreOpener opener;
    private final KeyPatience patience;
    private final Intermediates intermediates;
    private final KeyWorker reader = new KeyWorker("bospor-noekler", KeyProblem.STORE_UNREADABLE);

    /** The keys of the store; reading it takes at most twenty seconds. */
    public KeyStoreKeySource(KeyStoreOpener opener) {
        this(opener, KeyPatience.ordinary());
    }

    /** The keys of the store, read and used with this patience. */
    public KeyStoreKeySource(KeyStoreOpener opener, KeyPatience patience) {
        this(opener, patience, Intermediates.bundled());
    }

    KeyStoreKeySource(KeyStoreOpener opener, KeyPatience patience, Intermediates intermediates) {
        this.opener = opener;
        this.patience = patience;
        this.intermediates = intermediates;
    }

    @Override
    public List<CertificateCandidate> list() throws KeyUnavailable {
        return reading(() -> List.copyOf(entries(opener.open()).keySet()));
    }

    @Override
    public SigningIdentity open(String thumbprint) throws KeyUnavailable {
        return reading(() -> openNow(thumbprint));
    }

    private <T> T reading(Callable<T> work) throws KeyUnavailable {
        return reader.call(
                work, patience.reading(), KeyPatience.SLOW_READING, KeyNotice.READING_SLOW, patience.listener());
    }

    private SigningIdentity openNow(String thumbprint) throws KeyUnavailable, GeneralSecurityException {
        KeyStore store = opener.open();
        for (Map.Entry<CertificateCandidate, Entry> found : entries(store).entrySet()) {
            if (found.getKey().thumbprint().equals(thumbprint)) {
                return identity(store, found.getKey(), found.getValue());
            }
        }
        throw new KeyUnavailable(KeyProblem.NOT_FOUND);
    }

    private SigningIdentity identity(KeyStore store, CertificateCandidate candidate, Entry entry)
            throws KeyUnavailable, GeneralSecurityException {
        KeyProblem unsuitable = candidate.keyProblem().orElse(null);
        if (unsuitable != null) {
            throw new KeyUnavailable(unsuitable);
        }
        char @Nullable [] secret = opener.keyPassword();
        try {
            // getKey, not getEntry: the stores of Windows throw on the latter.
            Key key = store.getKey(entry.alias(), secret);
            if (!(key instanceof PrivateKey privateKey)) {
                throw new KeyUnavailable(KeyProblem.NOT_FOUND);
            }
            return new SigningIdentity(
                    candidate, entry.chain().x5c(), privateKey, opener.signingProvider(store), patience);
        } catch (UnrecoverableKeyException e) {
            throw KeyUnavailable.of(e, KeyProblem.WRONG_PASSWORD);
        } finally {
            if (secret != null) {
                Arrays.fill(secret, '\0');
            }
        }
    }

    /** A key entry of one snapshot. Its alias means nothing in the next one, and may be a certificate of another. */
    private record Entry(String alias, CertificateChain chain) {}

    /** Every certificate with a key, the best first, each once. */
    private Map<CertificateCandidate, Entry> entries(KeyStore store)
            throws KeyStoreException, GeneralSecurityException {
        Map<CertificateCandidate, Entry> found = new TreeMap<>(CertificateCandidate.BEST_FIRST);
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate) {
                X509Certificate leaf = (X509Certificate) store.getCertificate(alias);
                Certificate[] stored = store.getCertificateChain(alias);
                CertificateChain chain =
                        CertificateChain.of(leaf, stored == null ? new Certificate[] {leaf} : stored, intermediates);
                found.putIfAbsent(
                        CertificateCandidate.of(leaf, chain.issuerKnown(), opener.kind()), new Entry(alias, chain));
            }
        }
        return found;
    }
}
