package bospor.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.IkonHandler;

class IconTest {
    private static final Pattern NAME = Pattern.compile("mdi2[a-z]-[a-z0-9-]+");

    /** Everything but the list itself. */
    private static Set<String> used() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().matches(".*\\.(java|fxml|css)"))
                    .filter(f -> !f.endsWith("Icon.java") && !f.endsWith("package-info.java"))::iterator) {
                NAME.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group()));
            }
        }
        return names;
    }

    private static IkonHandler pack(Icon icon) {
        return ServiceLoader.load(IkonHandler.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(h -> !(h instanceof IconFont) && h.supports(icon.getDescription()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyIconInTheProgramIsInTheListAndNoOther() throws IOException {
        assertThat(Icon.values()).extracting(Icon::getDescription).containsExactlyInAnyOrderElementsOf(used());
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void itsPlaceInTheFontIsTheOneThePackSays(Icon icon) {
        IkonHandler pack = pack(icon);

        assertThat(icon.getCode()).isEqualTo(pack.resolve(icon.getDescription()).getCode());
        assertThat(new IconFont().getFontFamily()).isEqualTo(pack.getFontFamily());
    }

    @Test
    void theFontIsThePacks() throws IOException {
        try (InputStream ours = new IconFont().getFontResourceAsStream();
                InputStream theirs = pack(Icon.MAGNIFY).getFontResourceAsStream()) {
            assertThat(ours.readAllBytes()).isEqualTo(theirs.readAllBytes());
        }
    }
}
