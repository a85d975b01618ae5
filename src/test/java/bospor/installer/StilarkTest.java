package bospor.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StilarkTest {
    private static final String STILER =
            ".knapp { -fx-text-fill: red; -fx-padding: 2px; }\n.navn { -fx-opacity: 0.5; }\n";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    @Test
    void hvertStilarkTilSkjermenFaarEtKompilertVedSiden() throws Exception {
        Path jar = mappe.resolve("bospor.jar");
        try (FileSystem filer = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(filer.getPath("/bospor/ui"));
            Files.createDirectories(filer.getPath("/bospor/note"));
            Files.writeString(filer.getPath("/bospor/note/papir.css"), STILER);
            Files.writeString(filer.getPath("/bospor/ui/a.css"), STILER);
            Files.writeString(filer.getPath("/bospor/ui/a.txt"), "noe annet");
        }

        assertThat(Verktoey.kjoer(
                                "java",
                                "--class-path",
                                System.getProperty("java.class.path"),
                                "installer/Stilark.java",
                                jar.toString())
                        .kode())
                .isZero();

        try (FileSystem filer = FileSystems.newFileSystem(jar)) {
            assertThat(Files.readString(filer.getPath("/bospor/ui/a.css"))).isEqualTo(STILER);
            assertThat(filer.getPath("/bospor/ui/a.txt")).exists();
            assertThat(filer.getPath("/bospor/note/papir.bss")).doesNotExist();
            try (InputStream kompilert = Files.newInputStream(filer.getPath("/bospor/ui/a.bss"))) {
                assertThat(Stylesheet.loadBinary(kompilert).getRules()).hasSize(2);
            }
        }
    }
}
