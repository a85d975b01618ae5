package bospor.note;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the PDF library from logging: what it writes about a file may be text of the file, and so of somebody's case. */
final class Stillhet {
    /** Held on to: a logger that nobody holds is forgotten together with its level. */
    private static final List<Logger> LOGGERE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Stillhet() {}

    static void sikre() {
        LOGGERE.forEach(l -> l.setLevel(Level.OFF));
    }
}
