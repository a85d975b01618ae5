package bospor.config;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was decided when Bospor was installed: {@code installasjon.ini} in the install folder, where only administrators
 * write. The Windows package writes it from its properties {@code KONFIGMAPPE} and {@code NYVERSJONFIL}.
 *
 * @param konfigmappe the folder of the administrator's file; empty for the usual place
 * @param nyVersjonFil a file whose first line is the newest version, for example on a share; empty when nobody is to be
 *     told of new versions
 */
public record Installasjon(Optional<Path> konfigmappe, Optional<Path> nyVersjonFil) {
    /** Set by the launchers; absent when the program is run from source. */
    private static final String MAPPE = "bospor.installasjon";

    private static final Installasjon UTEN = new Installasjon(Optional.empty(), Optional.empty());

    /** The installation that runs here. */
    public static Installasjon les() {
        String mappe = System.getProperty(MAPPE);
        return mappe == null ? UTEN : les(Path.of(mappe, "installasjon.ini"));
    }

    /** What the file says; everything is at its default when there is no such file, or it cannot be read. */
    static Installasjon les(Path fil) {
        if (!Files.isReadable(fil)) {
            return UTEN;
        }
        try {
            // Windows Installer writes the file in the character set of the machine.
            String tegnsett = System.getProperty("native.encoding", "UTF-8");
            List<String> linjer = new String(Files.readAllBytes(fil), Charset.forName(tegnsett))
                    .lines()
                    .toList();
            return new Installasjon(sti(linjer, "konfigmappe"), sti(linjer, "nyversjonfil"));
        } catch (IOException e) {
            return UTEN;
        }
    }

    private static Optional<Path> sti(List<String> linjer, String noekkel) {
        return linjer.stream()
                .map(String::strip)
                .filter(linje -> linje.startsWith(noekkel + "="))
                .map(linje -> linje.substring(noekkel.length() + 1).strip())
                .filter(verdi -> !verdi.isEmpty())
                .findFirst()
                .flatMap(Installasjon::sti);
    }

    private static Optional<Path> sti(String verdi) {
        try {
            return Optional.of(Path.of(verdi));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
