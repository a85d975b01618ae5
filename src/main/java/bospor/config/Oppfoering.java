package bospor.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One setting as it holds now: for showing, never for use.
 *
 * @param noekkel the key by its path
 * @param verdi as text; empty for none, stars for a secret
 * @param opphav which kind of file said it
 * @param fil that file, null for a default
 * @param laast whether the administrator has fixed it on this machine
 */
public record Oppfoering(
        String noekkel,
        String verdi,
        Opphav opphav,
        @Nullable Path fil,
        boolean laast) {
    /** Who said it. */
    public enum Opphav {
        /** Nobody: the default of the program. */
        STANDARD,
        /** The administrator's file for everyone on this machine. */
        MASKIN,
        /** The user's own file. */
        BRUKER,
        /** The file that was named at the start. */
        VALGT
    }
}
