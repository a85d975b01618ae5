package bospor.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a newer version has been put on the municipality's own share. Nothing is fetched from anywhere else, and nothing
 * is installed: that is for the administrator.
 */
final class NyVersjon {
    private static final Pattern VERSJON = Pattern.compile("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}");
    private static final int LENGST = 64;

    private NyVersjon() {}

    /** The version on the first line of the file when it is newer than the one that runs; a file out of reach says nothing. Blocks. */
    static Optional<String> paa(Path fil, String denne) {
        try (InputStream inn = Files.newInputStream(fil)) {
            String tekst = new String(inn.readNBytes(LENGST), StandardCharsets.UTF_8);
            return tekst.lines().findFirst().map(String::strip).filter(den -> nyere(den, denne));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean nyere(String den, String enn) {
        return VERSJON.matcher(den).matches()
                && VERSJON.matcher(enn).matches()
                && Arrays.compare(tall(den), tall(enn)) > 0;
    }

    private static int[] tall(String versjon) {
        return Arrays.stream(versjon.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
