package bospor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of bad days in the IT guide names tests; every row must name one, and every name must be one. */
class DriftstabellTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void hverRadErProevdIEnTestSomFinnes() throws IOException {
        List<String> rader = rader();
        assertThat(rader)
                .hasSizeGreaterThan(40)
                .allMatch(rad -> TEST.matcher(rad).find());
        Map<String, String> kilder = testkilder();
        assertThat(rader.stream().flatMap(rad -> TEST.matcher(rad).results()).map(DriftstabellTest::navn))
                .allSatisfy(test -> assertThat(kilder.getOrDefault(test.getFirst(), ""))
                        .as(test.toString())
                        .contains("void " + test.getLast() + "("));
    }

    private static List<String> navn(MatchResult funnet) {
        return List.of(funnet.group(1), funnet.group(2));
    }

    /** The rows of the table under the last heading, without its head and its subheadings. */
    private static List<String> rader() throws IOException {
        String dokument = Files.readString(Path.of("src/docs/drift.md"));
        return dokument.substring(dokument.indexOf("Dårlige dager"))
                .lines()
                .filter(l -> l.startsWith("|"))
                .skip(2)
                .filter(l -> !l.startsWith("| **"))
                .toList();
    }

    private static Map<String, String> testkilder() throws IOException {
        try (Stream<Path> alle = Files.walk(Path.of("src/test/java"))) {
            return alle.filter(f -> f.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            f -> f.getFileName().toString().replace(".java", ""),
                            DriftstabellTest::les,
                            (a, b) -> a + b));
        }
    }

    private static String les(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
