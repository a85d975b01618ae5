package bospor.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one session keeps: folder, database and keys, made when something is first kept and discarded together. Belongs to
 * the store's thread.
 */
final class Oektinnhold {
    private static final int REFERANSE = 3;

    private final Path basemappe;
    private final SecureRandom tilfeldig;
    private final boolean slettVedLukking;

    private @Nullable Sesjonsmappe mappe;
    private @Nullable Sesjonsdatabase database;
    private @Nullable Radnoekkel noekkel;

    Oektinnhold(Path basemappe, SecureRandom tilfeldig, boolean slettVedLukking) {
        this.basemappe = basemappe;
        this.tilfeldig = tilfeldig;
        this.slettVedLukking = slettVedLukking;
    }

    /** Keeps content of a kind (1 or 2) for a case, sealed. */
    void lagre(String saksnummer, int slag, byte[] innhold) throws IOException, SQLException {
        Sesjonsdatabase db = aapenDatabase();
        Radnoekkel n = aapenNoekkel();
        byte[] sak = n.indeks(saksnummer);
        byte[] referanse = n.forsegl(saksnummer.getBytes(StandardCharsets.UTF_8), post(sak, REFERANSE));
        db.lagre(sak, referanse, slag, n.forsegl(innhold, post(sak, slag)));
    }

    /** The content of a kind for a case. */
    Optional<byte[]> hent(String saksnummer, int slag) throws SQLException, GeneralSecurityException {
        if (database == null || noekkel == null) {
            return Optional.empty();
        }
        byte[] sak = noekkel.indeks(saksnummer);
        byte[] forseglet = database.hent(sak, slag);
        return forseglet == null ? Optional.empty() : Optional.of(noekkel.aapne(forseglet, post(sak, slag)));
    }

    /** The case references, the last one touched first. */
    List<String> saker() throws SQLException, GeneralSecurityException {
        List<String> saker = new ArrayList<>();
        if (database != null && noekkel != null) {
            for (Sesjonsdatabase.Sak sak : database.saker()) {
                byte[] referanse = noekkel.aapne(sak.forseglingAvRef(), post(sak.id(), REFERANSE));
                saker.add(new String(referanse, StandardCharsets.UTF_8));
            }
        }
        return List.copyOf(saker);
    }

    /** The folder for files that go away with the session. */
    Path tempmappe() throws IOException {
        return aapenMappe().temp();
    }

    /** Whether the database has been opened. */
    boolean erAapen() {
        return database != null;
    }

    /** Whether what is kept can still be read and added to, after something went wrong. */
    boolean virker() {
        return database != null && database.virker();
    }

    /** Forgets everything. The keys first, so that nothing is readable even when a file cannot be removed. */
    void forkast() {
        if (noekkel != null) {
            noekkel.slett();
            noekkel = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
        if (mappe != null) {
            mappe.slett();
            mappe = null;
        }
    }

    /** What a sealed column belongs to; sealed content moved to another case or column does not open. */
    private static byte[] post(byte[] sak, int slag) {
        return ByteBuffer.allocate(sak.length + 1).put(sak).put((byte) slag).array();
    }

    private Sesjonsmappe aapenMappe() throws IOException {
        Sesjonsmappe m = mappe;
        if (m == null) {
            m = Sesjonsmappe.opprett(basemappe, tilfeldig);
            mappe = m;
        }
        return m;
    }

    private Sesjonsdatabase aapenDatabase() throws IOException, SQLException {
        Sesjonsdatabase db = database;
        if (db == null) {
            db = Sesjonsdatabase.opprett(aapenMappe().database(), tilfeldig, slettVedLukking);
            database = db;
        }
        return db;
    }

    private Radnoekkel aapenNoekkel() {
        Radnoekkel n = noekkel;
        if (n == null) {
            n = new Radnoekkel(tilfeldig);
            noekkel = n;
        }
        return n;
    }
}
