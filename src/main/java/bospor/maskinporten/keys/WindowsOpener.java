package bospor.maskinporten.keys;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import org.jspecify.annotations.Nullable;

/** A personal store of Windows. Loading may take minutes behind a dead proxy and may ask for a smart card. */
public enum WindowsOpener implements KeyStoreOpener {
    /** The certificates of the user who is logged in. */
    USER("Windows-MY", StoreKind.WINDOWS_USER),
    /** The certificates of the machine; the key must be readable for the user. */
    MACHINE("Windows-MY-LOCALMACHINE", StoreKind.WINDOWS_MACHINE);

    private final String type;
    private final StoreKind kind;

    WindowsOpener(String type, StoreKind kind) {
        this.type = type;
        this.kind = kind;
    }

    @Override
    public StoreKind kind() {
        return kind;
    }

    @Override
    public KeyStore open() throws KeyUnavailable {
        KeyStore store;
        try {
            store = KeyStore.getInstance(type);
        } catch (KeyStoreException e) {
            // On Windows the store is always there, but a trimmed runtime may lack the module jdk.crypto.mscapi.
            boolean windows = System.getProperty("os.name", "").startsWith("Windows");
            throw new KeyUnavailable(windows ? KeyProblem.PROVIDER_MISSING : KeyProblem.STORE_MISSING);
        }
        try {
            store.load(null, null);
        } catch (IOException | GeneralSecurityException e) {
            throw KeyUnavailable.of(e, KeyProblem.STORE_UNREADABLE);
        }
        return store;
    }

    @Override
    public char @Nullable [] keyPassword() {
        return null;
    }

    @Override
    public Provider signingProvider(KeyStore store) {
        return store.getProvider();
    }
}
