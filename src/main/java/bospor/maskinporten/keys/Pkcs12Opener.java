package bospor.maskinporten.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A PKCS12 file ({@code .p12}, {@code .pfx}) with one password for the file and its keys. */
public final class Pkcs12Opener implements KeyStoreOpener {
    private final Path file;
    private final Supplier<char @Nullable []> password;

    /** The file, and where its password comes from: a fresh array each time, null when nobody has set one. */
    public Pkcs12Opener(Path file, Supplier<char @Nullable []> password) {
        this.file = file;
        this.password = password;
    }

    @Override
    public StoreKind kind() {
        return StoreKind.FILE;
    }

    @Override
    public KeyStore open() throws KeyUnavailable {
        char[] secret = keyPassword();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            return store;
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw new KeyUnavailable(wrong ? KeyProblem.WRONG_PASSWORD : KeyProblem.FILE_UNREADABLE);
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable(KeyProblem.FILE_UNREADABLE);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public char[] keyPassword() {
        char[] secret = password.get();
        return secret == null ? new char[0] : secret;
    }

    @Override
    public @Nullable Provider signingProvider(KeyStore store) {
        return null;
    }
}
