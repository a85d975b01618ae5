package bospor.casework;

import bospor.domain.Beregningsinndata;
import java.util.List;
import java.util.Optional;

/**
 * Port: the only place where fetched data and typed facts rest, encrypted, for this session only.
 *
 * <p>Everything is kept under the case reference. All methods may touch a disk and are never called on the screen's
 * thread. After {@link #toem()} or {@link #close()} nothing can be read again by anyone.
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

    /** The cases of this session, the newest first. */
    List<String> saker();

    /** Forgets everything at once; the store can be used again with a new key. */
    void toem();

    /** Forgets everything and removes the files. */
    @Override
    void close();
}
