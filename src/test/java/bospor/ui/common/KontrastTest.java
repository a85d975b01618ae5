package bospor.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads the style sheets and computes contrast as WCAG 2.1 does, in all three looks: 4.5:1 for text, 3:1 for what is
 * drawn. Pairs that stand in one rule are found; those that only meet on the screen are listed.
 */
class KontrastTest {
    private static final Path UI = Path.of("src/main/resources/bospor/ui");
    private static final Pattern NAVN = Pattern.compile("(-[a-z][a-z0-9-]*)\\s*:\\s*([^;{}]+);");
    private static final Pattern REGEL = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern EGEN_FARGE =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\(|:\\s*(?:white|black|red|gray|grey)\\b");

    /** Text on ground. Every soft ground carries ordinary text too. */
    private static final List<String> TEKST = Stream.of(
                    Stream.of("paper", "paper-soft", "brand-soft", "good-soft", "warn-soft", "bad-soft")
                            .map(g -> "-bospor-ink " + "-bospor-" + g),
                    Stream.of("paper", "paper-soft", "brand-soft", "warn-soft")
                            .map(g -> "-bospor-ink-muted " + "-bospor-" + g),
                    Stream.of("brand", "good", "warn", "bad")
                            .flatMap(f -> Stream.of("paper", "paper-soft", f + "-soft")
                                    .map(g -> "-bospor-" + f + " -bospor-" + g)),
                    Stream.of(
                            "-color-fg-emphasis -color-accent-emphasis",
                            "-color-fg-default -color-bg-default",
                            "-color-fg-default -color-bg-subtle",
                            "-color-fg-muted -color-bg-default",
                            "-color-fg-subtle -color-bg-default",
                            "-color-accent-fg -color-bg-default"))
            .flatMap(s -> s)
            .toList();

    /** Lines, frames and bars on ground. */
    private static final List<String> TEGNET = Stream.of(
                    IntStream.rangeClosed(1, 8).mapToObj(i -> "-bospor-source-" + i + " -bospor-paper"),
                    IntStream.rangeClosed(1, 8).mapToObj(i -> "-bospor-source-" + i + " -bospor-brand-soft"),
                    Stream.of(
                            "-color-border-default -color-bg-default",
                            "-color-border-default -bospor-paper-soft",
                            "-color-accent-emphasis -color-bg-default",
                            "-bospor-focus -bospor-paper",
                            "-bospor-focus -bospor-paper-soft",
                            "-bospor-focus -bospor-brand-soft"))
            .flatMap(s -> s)
            .toList();

    @ParameterizedTest
    @EnumSource
    void tekstKanLeses(Theme.Look look) {
        assertThat(forSvake(look, TEKST, 4.5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void detSomErTegnetKanSees(Theme.Look look) {
        assertThat(forSvake(look, TEGNET, 3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void reglerMedBaadeTekstOgBunnHolder(Theme.Look look) throws IOException {
        List<String> par = new ArrayList<>();
        for (Path fil : stilark()) {
            Matcher m = REGEL.matcher(utenKommentarer(Files.readString(fil)));
            while (m.find()) {
                Map<String, String> satt = egenskaper(m.group(2));
                String bunn = satt.get("-fx-background-color");
                String tekst = satt.get("-fx-text-fill");
                if (bunn != null && tekst != null && bunn.matches("-[a-z0-9-]+") && tekst.matches("-[a-z0-9-]+")) {
                    par.add(tekst + " " + bunn);
                }
            }
        }
        assertThat(par).isNotEmpty();
        assertThat(forSvake(look, par, 4.5)).isEmpty();
    }

    @Test
    void alleUtseenderGirDeSammeNavneneFarge() throws IOException {
        Set<String> lyse = egneNavn("light.css");
        assertThat(egneNavn("dark.css")).isEqualTo(lyse);
        assertThat(egneNavn("high-contrast.css")).isEqualTo(lyse);
    }

    @Test
    void visningeneNevnerBareNavn() throws IOException {
        for (Path fil : stilark()) {
            if (!Set.of("light.css", "dark.css", "high-contrast.css")
                    .contains(fil.getFileName().toString())) {
                assertThat(utenKommentarer(Files.readString(fil)))
                        .as(fil.toString())
                        .doesNotContainPattern(EGEN_FARGE);
            }
        }
    }

    private static List<String> forSvake(Theme.Look look, List<String> par, double krav) {
        Map<String, String> navn = navn(look);
        return par.stream()
                .filter(p -> forhold(navn, p) < krav)
                .map(p -> "%s %.2f".formatted(p, forhold(navn, p)))
                .toList();
    }

    private static double forhold(Map<String, String> navn, String par) {
        return Kontrast.forhold(farge(navn, par.split(" ", 2)[0]), farge(navn, par.split(" ", 2)[1]));
    }

    private static Color farge(Map<String, String> navn, String verdi) {
        String v = verdi.strip();
        for (int i = 0; v.startsWith("-") && i < 10; i++) {
            v = Objects.requireNonNull(navn.get(v), "ukjent farge " + v).strip();
        }
        return Color.web(v);
    }

    private static Map<String, String> navn(Theme.Look look) {
        Map<String, String> ut = new HashMap<>();
        try {
            String base = look == Theme.Look.LIGHT
                    ? new PrimerLight().getUserAgentStylesheet()
                    : new PrimerDark().getUserAgentStylesheet();
            try (InputStream inn = Objects.requireNonNull(KontrastTest.class.getResourceAsStream(base))) {
                ut.putAll(roten(new String(inn.readAllBytes(), StandardCharsets.UTF_8)));
            }
            String fil = switch (look) {
                case LIGHT -> "light.css";
                case DARK -> "dark.css";
                case HIGH_CONTRAST -> "high-contrast.css";
            };
            ut.putAll(roten(Files.readString(UI.resolve("common").resolve(fil))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ut;
    }

    private static Map<String, String> roten(String css) {
        Map<String, String> ut = new HashMap<>();
        Matcher m = REGEL.matcher(utenKommentarer(css));
        while (m.find()) {
            if (m.group(1).strip().endsWith(".root")) {
                ut.putAll(egenskaper(m.group(2)));
            }
        }
        return ut;
    }

    private static Set<String> egneNavn(String fil) throws IOException {
        Set<String> ut = new TreeSet<>(
                roten(Files.readString(UI.resolve("common").resolve(fil))).keySet());
        ut.removeIf(n -> !n.startsWith("-bospor-"));
        return ut;
    }

    private static Map<String, String> egenskaper(String blokk) {
        Map<String, String> ut = new HashMap<>();
        Matcher m = NAVN.matcher(blokk);
        while (m.find()) {
            ut.put(m.group(1), m.group(2).strip());
        }
        return ut;
    }

    private static List<Path> stilark() throws IOException {
        try (Stream<Path> filer = Files.walk(UI)) {
            return filer.filter(f -> f.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static String utenKommentarer(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
