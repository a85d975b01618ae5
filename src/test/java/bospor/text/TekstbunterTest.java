package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds all text bundles together, so that nynorsk does not decay: the same keys, the same places for values, nothing empty,
 * nothing that is still bokmål, no figure that can be broken across lines, no key that nobody asks for.
 */
class TekstbunterTest {
    private static final Path RESSURSER = Path.of("src/main/resources");
    private static final Path KODE = Path.of("src/main/java");

    private static final Pattern PLASS = Pattern.compile("\\{\\d}");
    private static final Pattern VALGFRI_DEL = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern BRYTBART_TALL = Pattern.compile("\\d \\d{3}\\b|\\d (kr|kroner)\\b|\\{\\d} kr\\b");
    private static final Pattern ASCII_NORSK = Pattern.compile(
            "(soek|maaned|foed|beloep|loen|naar|naering|gjoer|stoett|paa|faa|aar\\b|hoey|foer|kjoer|oekt|skjoen|noekk|oevre"
                    + "|oevel|aapn|vaer|saer|spoer)",
            Pattern.CASE_INSENSITIVE);

    /** What a fault says about who can help is a code, the same in every language. */
    private static final Pattern KODE_ALENE = Pattern.compile("[A-Z0-9_]+\\.(.+\\.)?hvem");

    record Bunt(Path rot, Path nynorsk) {
        @Override
        public String toString() {
            return RESSURSER.relativize(rot).toString();
        }
    }

    static List<Bunt> bunter() throws IOException {
        try (Stream<Path> filer = Files.walk(RESSURSER)) {
            return filer.filter(f -> f.toString().endsWith(".properties"))
                    .filter(f -> !f.toString().endsWith("_nn.properties"))
                    .sorted()
                    .map(f -> new Bunt(
                            f,
                            f.resolveSibling(
                                    f.getFileName().toString().replaceFirst("(_nb)?\\.properties$", "_nn.properties"))))
                    .toList();
        }
    }

    @Test
    void detErFunnetBunter() throws IOException {
        assertThat(bunter()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("bunter")
    void nynorskHarDeSammeNoeklene(Bunt bunt) {
        assertThat(bunt.nynorsk()).exists();
        Set<String> rot = new TreeSet<>(les(bunt.rot()).keySet());
        rot.removeIf(k -> bunt.toString().endsWith("feil.properties")
                && KODE_ALENE.matcher(k).matches());
        Set<String> nynorsk = new TreeSet<>(les(bunt.nynorsk()).keySet());
        nynorsk.removeIf(k -> bunt.toString().endsWith("feil.properties")
                && KODE_ALENE.matcher(k).matches());
        assertThat(nynorsk).isEqualTo(rot);
    }

    @ParameterizedTest
    @MethodSource("bunter")
    void ingenNoekkelStaarToGanger(Bunt bunt) throws IOException {
        for (Path fil : List.of(bunt.rot(), bunt.nynorsk())) {
            List<String> noekler = Files.readAllLines(fil).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#") && l.contains("="))
                    .map(l -> l.substring(0, l.indexOf('=')))
                    .toList();
            assertThat(noekler).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("bunter")
    void deSammeVerdieneSettesInn(Bunt bunt) {
        Map<String, String> nynorsk = les(bunt.nynorsk());
        les(bunt.rot()).forEach((noekkel, tekst) -> {
            String annen = nynorsk.getOrDefault(noekkel, tekst);
            assertThat(plasser(annen)).as(noekkel).isEqualTo(plasser(tekst));
            assertThat(valgfrie(annen)).as(noekkel).isEqualTo(valgfrie(tekst));
            assertThat(annen.isBlank()).as(noekkel).isEqualTo(tekst.isBlank());
            assertThat(Character.isWhitespace(foerste(annen)))
                    .as(noekkel)
                    .isEqualTo(Character.isWhitespace(foerste(tekst)));
            assertThat(punktum(annen)).as(noekkel).isEqualTo(punktum(tekst));
        });
    }

    @ParameterizedTest
    @MethodSource("bunter")
    void hvertSpraakErSegSelv(Bunt bunt) {
        les(bunt.nynorsk())
                .forEach((noekkel, tekst) -> assertThat(Maalformer.bokmaal(tekst))
                        .as(noekkel + " = " + tekst)
                        .isEmpty());
        les(bunt.nynorsk())
                .forEach((noekkel, tekst) -> assertThat(Maalformer.annenForm(tekst))
                        .as(noekkel + " = " + tekst)
                        .isEmpty());
        les(bunt.rot())
                .forEach((noekkel, tekst) -> assertThat(Maalformer.nynorsk(tekst))
                        .as(noekkel + " = " + tekst)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bunter")
    void tallBrytesIkkeOgSkrivesMedNorskeBokstaver(Bunt bunt) {
        for (Path fil : List.of(bunt.rot(), bunt.nynorsk())) {
            les(fil).forEach((noekkel, tekst) -> {
                assertThat(tekst).as(noekkel).doesNotContainPattern(BRYTBART_TALL);
                assertThat(tekst).as(noekkel).doesNotContain("  ", "...", "\"");
                assertThat(tekst).as(noekkel).doesNotContainPattern(ASCII_NORSK);
            });
        }
    }

    /** Keys that stand in the code or in FXML; those put together from a part and a name are known by their part. */
    @ParameterizedTest
    @MethodSource("skjermbunter")
    void hverNoekkelErIBrukOgFinnes(Bunt bunt) throws IOException {
        Path pakke = RESSURSER.relativize(bunt.rot()).getParent();
        String kode = alt(KODE.resolve(pakke), ".java") + alt(RESSURSER.resolve(pakke), ".fxml");
        String sammenkobling = alt(KODE.resolve("bospor/app"), ".java");
        Map<String, String> tekster = les(bunt.rot());
        Set<String> ubrukt = tekster.keySet().stream()
                .filter(k -> !nevnt(k, kode + sammenkobling))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ubrukt).as("nøkler som ingen spør etter").isEmpty();

        Set<String> ukjent = new TreeSet<>();
        Pattern.compile("\"%([A-Za-z][\\w.]*)\"")
                .matcher(kode)
                .results()
                .map(m -> m.group(1))
                .filter(k -> !tekster.containsKey(k))
                .forEach(ukjent::add);
        Pattern.compile("(?:texts\\.(?:get|list)|Tekst\\.av|tekster\\.get)\\(\\s*\"([\\w.]+)\"\\s*[,)]")
                .matcher(kode)
                .results()
                .map(m -> m.group(1))
                .filter(k -> !tekster.containsKey(k))
                .forEach(ukjent::add);
        assertThat(ukjent).as("nøkler som ikke finnes").isEmpty();
    }

    static List<Bunt> skjermbunter() throws IOException {
        return bunter().stream().filter(b -> b.toString().contains("/ui/")).toList();
    }

    private static boolean nevnt(String noekkel, String kode) {
        if (kode.contains("\"" + noekkel + "\"") || kode.contains("\"%" + noekkel + "\"")) {
            return true;
        }
        // "nav." + id, or prefix + ".help"
        for (int i = noekkel.indexOf('.'); i > 0; i = noekkel.indexOf('.', i + 1)) {
            if (kode.contains("\"" + noekkel.substring(0, i + 1) + "\"")) {
                return true;
            }
            String rest = noekkel.substring(i);
            if (kode.contains("\"" + noekkel.substring(0, i) + "\"") && kode.contains("\"" + rest + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> les(Path fil) {
        Properties lest = new Properties();
        try (Reader inn = Files.newBufferedReader(fil)) {
            lest.load(inn);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> ut = new LinkedHashMap<>();
        lest.stringPropertyNames().stream().sorted().forEach(k -> ut.put(k, lest.getProperty(k)));
        return ut;
    }

    private static Set<String> plasser(String tekst) {
        return PLASS.matcher(tekst).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<String>> valgfrie(String tekst) {
        return VALGFRI_DEL.matcher(tekst).results().map(m -> plasser(m.group())).toList();
    }

    private static char foerste(String tekst) {
        return tekst.isEmpty() ? '-' : tekst.charAt(0);
    }

    private static boolean punktum(String tekst) {
        return tekst.strip().endsWith(".") && !tekst.strip().endsWith("md.");
    }

    private static String alt(Path mappe, String slutt) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return "";
        }
        StringBuilder ut = new StringBuilder();
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.filter(f -> f.toString().endsWith(slutt)).toList()) {
                ut.append(Files.readString(fil)).append('\n');
            }
        }
        return ut.toString();
    }
}
