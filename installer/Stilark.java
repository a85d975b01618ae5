import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Puts a compiled style sheet ({@code .bss}) beside every {@code .css} of the screen in the package's jar: JavaFX takes that one, and need
 * not read the text at every start. In the package only, which is made anew every time; beside the sources it would go stale.
 *
 * <p>Argument: the jar. JavaFX is on the class path.
 */
class Stilark {
    void main(String[] args) throws IOException {
        Path css = Files.createTempFile("stil", ".css");
        Path bss = Files.createTempFile("stil", ".bss");
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            List<Path> stilark;
            try (Stream<Path> alle = Files.walk(jar.getPath("/bospor/ui"))) {
                stilark = alle.filter(f -> f.toString().endsWith(".css")).toList();
            }
            for (Path ark : stilark) {
                byte[] tekst = Files.readAllBytes(ark);
                if (new String(tekst, StandardCharsets.UTF_8).contains("url(")) {
                    throw new IOException(ark + " har en adresse: den regnes fra arket, og ville pekt feil herfra");
                }
                Files.write(css, tekst);
                Stylesheet.convertToBinary(css.toFile(), bss.toFile());
                Path ved = ark.resolveSibling(ark.getFileName().toString().replace(".css", ".bss"));
                Files.write(ved, Files.readAllBytes(bss));
                Files.setLastModifiedTime(ved, Files.getLastModifiedTime(ark));
            }
        } finally {
            Files.delete(css);
            Files.delete(bss);
        }
    }
}
