package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user guide says what the screen says: every name of a button is there, and every picture is used. */
class BrukerveiledningTest {
    private static final Path MAPPE = Path.of("src/docs/brukerveiledning");
    private static final Path BUNTER = Path.of("src/main/resources/bospor/ui");
    private static final Pattern UTHEVET = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern BILDE = Pattern.compile("!\\[[^]]+]\\(bilder/([^)]+)\\)");

    /** Keys, and the four states of a month, which are told in the guide's own words. */
    private static final Set<String> IKKE_PAA_SKJERMEN =
            Set.of("F1", "F9", "Beløp", "Ikke hentet, skjermet eller feil");

    @Test
    void navnenePaaKnapperOgFanerErSkjermensEgne() throws IOException {
        String skjermen = ordene();
        assertThat(treff(UTHEVET))
                .isNotEmpty()
                .filteredOn(ord -> !IKKE_PAA_SKJERMEN.contains(ord))
                .allSatisfy(ord -> assertThat(skjermen).contains(ord));
    }

    @Test
    void hvertBildeErDerOgErIBruk() throws IOException {
        try (Stream<Path> filer = Files.list(MAPPE.resolve("bilder"))) {
            Set<String> finnes =
                    filer.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(treff(BILDE))).isEqualTo(finnes);
        }
    }

    private static List<String> treff(Pattern moenster) throws IOException {
        return moenster.matcher(Files.readString(MAPPE.resolve("README.md")))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    /** All texts of the screen in bokmål. */
    private static String ordene() throws IOException {
        StringBuilder ut = new StringBuilder();
        try (Stream<Path> filer = Files.walk(BUNTER)) {
            for (Path fil : filer.filter(f -> f.endsWith("tekster.properties")).toList()) {
                Properties bunt = new Properties();
                try (Reader leser = Files.newBufferedReader(fil)) {
                    bunt.load(leser);
                }
                bunt.values().forEach(v -> ut.append(v).append('\n'));
            }
        }
        return ut.toString();
    }
}
