package bospor.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Our words for another register's codes, read once from a file in this package. */
final class Navneliste {
    private final Map<String, String> navn;

    private Navneliste(Map<String, String> navn) {
        this.navn = navn;
    }

    /** The list in the named file; a missing file is a fault in the build. */
    static Navneliste les(String fil) {
        Properties linjer = new Properties();
        try (InputStream inn = Objects.requireNonNull(Navneliste.class.getResourceAsStream(fil), fil)) {
            linjer.load(new InputStreamReader(inn, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese " + fil, e);
        }
        Map<String, String> navn = new HashMap<>();
        for (String noekkel : linjer.stringPropertyNames()) {
            navn.put(noekkel, linjer.getProperty(noekkel));
        }
        return new Navneliste(navn);
    }

    /** The word for the code, or null when the list does not know it. */
    @Nullable
    String finn(String noekkel) {
        return navn.get(noekkel);
    }
}
