package bospor.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    private static final String FOLDER = "bospor.skrift";
    private static final String FILE = "Roboto-Regular.ttf";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path installed;

    @AfterEach
    void forget() {
        System.clearProperty(FOLDER);
    }

    @Test
    void theInstallationsOwnFileComesFirst() throws IOException, URISyntaxException {
        Files.createFile(installed.resolve(FILE));
        System.setProperty(FOLDER, installed.toString());

        assertThat(Path.of(Fonts.find(FILE).toURI())).isEqualTo(installed.resolve(FILE));
    }

    @Test
    void withoutItTheOneInTheProgramIsUsed() throws IOException {
        System.setProperty(FOLDER, installed.toString());

        try (var letters = Fonts.find(FILE).openStream()) {
            assertThat(letters.readNBytes(4)).containsExactly(0, 1, 0, 0);
        }
    }
}
