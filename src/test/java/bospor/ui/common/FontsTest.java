package bospor.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theInstallationsOwnFileComesFirst() throws IOException {
        Files.createFile(installed.resolve(FILE));
        System.setProperty(FOLDER, installed.toString());

        assertThat(Path.of(Fonts.find(FILE).getPath())).isEqualTo(installed.resolve(FILE));
    }

    /** As in {@code Program Files}, or below a user's name. */
    @ParameterizedTest
    @ValueSource(strings = {"Program Filer", "Kåre Ås", "100 % rett", "C# og annet"})
    void javafxReadsItWhateverTheFolderIsCalled(String name) throws IOException {
        Path folder = Files.createDirectory(installed.resolve(name));
        Files.copy(Path.of("src/main/resources/bospor/fonts", FILE), folder.resolve(FILE));
        System.setProperty(FOLDER, folder.toString());

        Font letters = Font.loadFont(Fonts.find(FILE).toExternalForm(), 13);

        assertThat(letters).isNotNull();
        assertThat(letters.getFamily()).isEqualTo("Roboto");
    }

    @Test
    void withoutItTheOneInTheProgramIsUsed() throws IOException {
        System.setProperty(FOLDER, installed.toString());

        try (var letters = Fonts.find(FILE).openStream()) {
            assertThat(letters.readNBytes(4)).containsExactly(0, 1, 0, 0);
        }
    }
}
