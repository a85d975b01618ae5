package bospor.maskinporten.keys;

import java.security.KeyStore;
import java.security.Provider;
import org.jspecify.annotations.Nullable;

/** Opens one kind of key store. Every call gives a fresh snapshot; it may take long and may show a dialog of Windows. */
public interface KeyStoreOpener {
    /** Which kind. */
    StoreKind kind();

    /**
     * The store, loaded.
     *
     * @throws KeyUnavailable when it cannot be opened
     */
    KeyStore open() throws KeyUnavailable;

    /** What a private key in the store is read with; null for stores that ask for nothing. A fresh array each time. */
    char @Nullable [] keyPassword();

    /**
     * The provider that must sign with keys of the store, or null for any. Keys that cannot be exported work with their own
     * provider only; for a file the store's provider cannot sign at all.
     */
    @Nullable
    Provider signingProvider(KeyStore store);
}
