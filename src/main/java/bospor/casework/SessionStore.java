package bospor.casework;

import bospor.domain.Beregningsinndata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the only place where fetched data and typed facts rest, encrypted, for this session only.
 *
 * <p>Everything is kept under the case reference. All methods may touch a disk and are never called on the screen's
 * thread. After {@link #toem()} or {@link #close()} nothing can be read again by anyone. Every method but {@link #toem()}
 * and {@link #close()} may throw {@link Utilgjengelig}.
 */
public interface SessionStore extends AutoCloseable {
    /** Keeps the household of a case, replacing what was there. */
    void lagre(String saksnummer, Oppslag oppslag);

    /** The household of a case. */
    Optional<Oppslag> oppslag(String saksnummer);

    /** Keeps what has been typed for a calculation of a case, replacing what was there. */
    void lagreUtkast(String saksnummer, Beregningsinndata utkast);

    /** What has been typed for a calculation of a case. */
    Optional<Beregningsinndata> utkast(String saksnummer);

    /** Keeps what has been typed beside the calculation of a case, by name, replacing what was there. */
    void lagreFelter(String saksnummer, Map<String, String> felter);

    /** What has been typed beside the calculation of a case; empty when nothing has. */
    Map<String, String> felter(String saksnummer);

    /** The cases of this session, the newest first. */
    List<String> saker();

    /** Forgets everything at once; the store can be used again with a new key. */
    void toem();

    /** Forgets everything and removes the files. */
    @Override
    void close();

    /**
     * The store cannot be used. The message is a Norwegian sentence that says what to do, with a technical code for
     * support; it holds no content of the store, and there is never a cause that could.
     */
    final class Utilgjengelig extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** What is wrong with the store. */
        public enum Grunn {
            /** No file can be made: no room, no right to write, no such drive. Nothing has been lost. */
            KAN_IKKE_OPPRETTES,
            /** Something went wrong with what was kept; the look-up must be made again. */
            FORKASTET,
            /** This one thing could not be kept or read; everything else is still there. */
            IKKE_LAGRET,
            /** The session has ended. */
            AVSLUTTET
        }

        private final Grunn grunn;

        /** The store cannot be used for this reason. */
        public Utilgjengelig(Grunn grunn, String melding) {
            super(melding);
            this.grunn = grunn;
        }

        /** What is wrong. */
        public Grunn grunn() {
            return grunn;
        }
    }
}
