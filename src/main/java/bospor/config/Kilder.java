package bospor.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where settings are looked for.
 *
 * @param maskin the administrator's file for everyone on this machine
 * @param valgt the file named with {@code --config}, which must exist
 * @param bruker the user's own file
 */
public record Kilder(
        @Nullable Path maskin,
        @Nullable Path valgt,
        @Nullable Path bruker) {

    /** The usual places on this operating system, and the chosen file if any. */
    public static Kilder standard(@Nullable Path valgt) {
        return new Kilder(
                maskinmappe().resolve("bospor.json"), valgt, brukermappe().resolve("bospor.json"));
    }

    /** The folder for everyone on this machine, where an administrator writes: chosen at installation, or the usual one. */
    private static Path maskinmappe() {
        return Installasjon.les().konfigmappe().orElseGet(Kilder::vanligMaskinmappe);
    }

    /** The folder for the office's own rule packs where nobody has named one. */
    static Path regelpakkemappe() {
        return maskinmappe().resolve("regelpakker");
    }

    private static Path vanligMaskinmappe() {
        return erWindows() ? Path.of(miljoe("ProgramData", "C:\\ProgramData"), "Bospor") : Path.of("/etc/bospor");
    }

    /** The user's own folder for settings. */
    static Path brukermappe() {
        String hjem = System.getProperty("user.home", "");
        return erWindows()
                ? Path.of(miljoe("APPDATA", hjem + "\\AppData\\Roaming"), "Bospor")
                : Path.of(miljoe("XDG_CONFIG_HOME", hjem + "/.config"), "bospor");
    }

    /** The folder for the look-up log where nobody has named one. */
    static Path loggmappe(UnaryOperator<@Nullable String> miljoevariabel) {
        String hjem = System.getProperty("user.home", "");
        if (erWindows()) {
            String lokal = miljoevariabel.apply("LOCALAPPDATA");
            return Path.of(lokal == null ? hjem + "\\AppData\\Local" : lokal, "Bospor", "logg");
        }
        String data = miljoevariabel.apply("XDG_DATA_HOME");
        return Path.of(data == null || data.isEmpty() ? hjem + "/.local/share" : data, "bospor", "logg");
    }

    private static boolean erWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static String miljoe(String navn, String ellers) {
        String verdi = System.getenv(navn);
        return verdi == null || verdi.isEmpty() ? ellers : verdi;
    }
}
