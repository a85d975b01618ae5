package bospor.session;

import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The keys of one session for what stands in the columns: AES-256-GCM to seal, HMAC-SHA256 to look a case up without
 * storing its reference.
 *
 * <p>The JDK's own key objects cannot be wiped, so the keys lie in arrays of ours that {@link #slett()} overwrites. A
 * fresh cipher is used each time: one that is kept would keep the key.
 */
final class Radnoekkel {
    private static final int NOEKKELLENGDE = 32;
    private static final int NONCELENGDE = 12;
    private static final int TAGBITER = 128;

    private final SecureRandom tilfeldig;
    private final Slettbar segl;
    private final Slettbar indeks;

    Radnoekkel(SecureRandom tilfeldig) {
        this.tilfeldig = tilfeldig;
        this.segl = new Slettbar("AES", tilfeldig);
        this.indeks = new Slettbar("HmacSHA256", tilfeldig);
    }

    /** Nonce, ciphertext and tag of the content, which can only be opened again as the same record. */
    byte[] forsegl(byte[] innhold, byte[] post) {
        byte[] nonce = new byte[NONCELENGDE];
        tilfeldig.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, post);
            ByteBuffer ut = ByteBuffer.allocate(NONCELENGDE + cipher.getOutputSize(innhold.length));
            ut.put(nonce);
            cipher.doFinal(ByteBuffer.wrap(innhold), ut);
            return ut.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM er ikke tilgjengelig: " + e.getClass(), e);
        }
    }

    /**
     * The content that was sealed as this record.
     *
     * @throws GeneralSecurityException when it was changed, sealed as another record or with another key
     */
    byte[] aapne(byte[] forseglet, byte[] post) throws GeneralSecurityException {
        if (forseglet.length < NONCELENGDE) {
            throw new GeneralSecurityException("for kort");
        }
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(forseglet, NONCELENGDE), post);
        return cipher.doFinal(forseglet, NONCELENGDE, forseglet.length - NONCELENGDE);
    }

    /** What stands for the case reference in the key column: the same for the same reference in this session only. */
    byte[] indeks(String saksnummer) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indeks);
            return mac.doFinal(saksnummer.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 er ikke tilgjengelig: " + e.getClass(), e);
        }
    }

    private Cipher cipher(int retning, byte[] nonce, byte[] post) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(retning, segl, new GCMParameterSpec(TAGBITER, nonce));
        cipher.updateAAD(post);
        return cipher;
    }

    /** Overwrites both keys; nothing sealed with them can be opened again. */
    void slett() {
        segl.destroy();
        indeks.destroy();
    }

    /** A secret key over an array of its own that can be overwritten. */
    private static final class Slettbar implements SecretKey {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String algoritme;
        private final transient byte[] noekkel = new byte[NOEKKELLENGDE];
        private boolean slettet;

        Slettbar(String algoritme, SecureRandom tilfeldig) {
            this.algoritme = algoritme;
            tilfeldig.nextBytes(noekkel);
        }

        @Override
        public String getAlgorithm() {
            return algoritme;
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            if (slettet) {
                throw new IllegalStateException("nøkkelen er slettet");
            }
            return noekkel.clone();
        }

        @Override
        public void destroy() {
            Arrays.fill(noekkel, (byte) 0);
            slettet = true;
        }

        @Override
        public boolean isDestroyed() {
            return slettet;
        }
    }
}
