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
    USER("Windows-MY"),
    /** The certificates of the machine; the key must be readable for the user. */
    MACHINE("Windows-MY-LOCALMACHINE");

    private final String type;

    WindowsOpener(String type) {
        this.type = type;
    }

    @Override
    public KeyStore open() throws KeyUnavailable {
        KeyStore store;
        try {
            store = KeyStore.getInstance(type);
        } catch (KeyStoreException e) {
            throw new KeyUnavailable(KeyProblem.STORE_MISSING);
        }
        try {
            store.load(null, null);
        } catch (IOException | GeneralSecurityException e) {
            throw new KeyUnavailable(KeyProblem.ACCESS_DENIED);
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
