package bospor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where sessions lie when nobody has named a folder: on this machine, for this user, never roaming. */
final class Sesjonsplass {
    private Sesjonsplass() {}

    static Path vanlig() {
        String hjem = System.getProperty("user.home", "");
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            String lokal = System.getenv("LOCALAPPDATA");
            return Path.of(lokal == null ? hjem + "\\AppData\\Local" : lokal, "Bospor", "session");
        }
        Path iMinnet = mappe(System.getenv("XDG_RUNTIME_DIR"));
        Path cache = mappe(System.getenv("XDG_CACHE_HOME"));
        Path under = iMinnet != null ? iMinnet : cache != null ? cache : Path.of(hjem, ".cache");
        return under.resolve("bospor").resolve("session");
    }

    private static @Nullable Path mappe(@Nullable String verdi) {
        return verdi == null || verdi.isBlank() || !Files.isDirectory(Path.of(verdi)) ? null : Path.of(verdi);
    }
}
