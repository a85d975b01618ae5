import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers the licences that travel with the product: ours, those in {@code installer/lisenser} for libraries that carry
 * none of their own, and what lies in the libraries. Stops when a library has no licence text.
 *
 * <p>Arguments: target folder, our licence, folder of texts, and the folders of jars.
 */
class Lisenstekster {
    private static final Pattern LISENS =
            Pattern.compile("(META-INF/|.*/)?[^/]*(licen[sc]e|notice|copying)[^/]*(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);

    void main(String[] args) throws IOException {
        Path ut = Path.of(args[0]);
        if (!Files.exists(ut.resolve("bospor-sbom.cdx.json"))) {
            System.err.println("SBOM mangler: den lages bare når Maven er på nett (ikke -o).");
            System.exit(1);
        }
        Files.copy(Path.of(args[1]), ut.resolve("LICENSE"));
        List<Path> tekster = filer(Path.of(args[2]));
        for (Path tekst : tekster) {
            Files.copy(tekst, ut.resolve(tekst.getFileName()));
        }
        for (int i = 3; i < args.length; i++) {
            for (Path jar : filer(Path.of(args[i]))) {
                String navn = jar.getFileName().toString();
                boolean egen = navn.equals("bospor.jar") || tekster.stream().anyMatch(t -> gjelder(t, navn));
                if (!hent(jar, ut.resolve(navn.replace(".jar", ""))) && !egen) {
                    System.err.println("Ingen lisenstekst for " + navn + ": legg den i installer/lisenser.");
                    System.exit(1);
                }
            }
        }
    }

    /** The file {@code h2.txt} is for every jar whose name begins with {@code h2-}. */
    private static boolean gjelder(Path tekst, String jar) {
        return jar.startsWith(tekst.getFileName().toString().replace(".txt", "") + "-");
    }

    private static boolean hent(Path jar, Path mappe) throws IOException {
        boolean funnet = false;
        try (JarFile fil = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> alle = fil.entries(); alle.hasMoreElements(); ) {
                JarEntry e = alle.nextElement();
                if (!e.isDirectory() && !e.getName().endsWith(".class") && LISENS.matcher(e.getName()).matches()) {
                    Files.createDirectories(mappe);
                    Files.write(mappe.resolve(Path.of(e.getName()).getFileName()), fil.getInputStream(e).readAllBytes());
                    funnet = true;
                }
            }
        }
        return funnet;
    }

    private static List<Path> filer(Path mappe) {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
