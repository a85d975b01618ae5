import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a short script in the place of each of jpackage's launchers on Linux. Those ask the package systems twice, in four
 * processes, which package they came with, before Java is even loaded: a fifth of the time until the first picture. The
 * script says the same to the same Java. On Windows jpackage's launchers stay: they do not ask.
 *
 * <pre>
 * java Starter.java IMAGE
 * </pre>
 */
class Starter {
    private static final String KLASSESTI = "app.classpath=";
    private static final String HOVEDKLASSE = "app.mainclass=";
    private static final String VALG = "java-options=";

    void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("ett argument: se øverst i Starter.java");
        }
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        Path bilde = Path.of(args[0]);
        Path bin = Files.createDirectories(bilde.resolve("lib/runtime/bin"));
        Files.copy(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                bin.resolve("java"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        try (Stream<Path> filer = Files.list(bilde.resolve("lib/app"))) {
            for (Path cfg : filer.filter(f -> f.toString().endsWith(".cfg")).sorted().toList()) {
                String navn = cfg.getFileName().toString().replace(".cfg", "");
                Path starter = bilde.resolve("bin").resolve(navn);
                Files.delete(starter);
                Files.writeString(starter, skript(Files.readAllLines(cfg)));
                Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String skript(List<String> cfg) throws IOException {
        List<String> ord = new ArrayList<>();
        verdier(cfg, VALG).forEach(ord::add);
        ord.add("-cp");
        ord.add(String.join(":", verdier(cfg, KLASSESTI)));
        List<String> hovedklasse = verdier(cfg, HOVEDKLASSE);
        if (hovedklasse.size() != 1) {
            throw new IOException("oppsettet har ikke én hovedklasse");
        }
        ord.addAll(hovedklasse);
        return """
                #!/bin/sh
                # Starts Bospor from where this file lies, also when it is reached by a link.
                starter=$0
                [ -L "$starter" ] && starter=$(readlink -f "$starter")
                case $starter in
                  */*) ;;
                  *) starter=$(command -v "$starter" || echo "./$starter") ;;
                esac
                ROOTDIR=$(cd "${starter%%/*}/.." && pwd -P)
                APPDIR=$ROOTDIR/lib/app
                # Without a graphics card there is only drawing in software, and of the two kinds JavaFX turns down the one it asks for first.
                tegning=
                if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ]; then
                  tegning=-Dprism.order=sw
                  export GDK_GL=disable
                fi
                # Few pools in the C library: Java's threads get one each otherwise, and the memory stays with them.
                MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2} exec "$ROOTDIR/lib/runtime/bin/java" $tegning \\
                  %s "$@"
                """.formatted(ord.stream().map(Starter::sitert).collect(Collectors.joining(" \\\n  ")));
    }

    private static List<String> verdier(List<String> cfg, String noekkel) {
        return cfg.stream()
                .filter(l -> l.startsWith(noekkel))
                .map(l -> l.substring(noekkel.length()))
                .toList();
    }

    /** In double quotes, where the shell puts in the two folders and leaves everything else alone. */
    private static String sitert(String ord) {
        String uten = ord.replace("$APPDIR", "").replace("$ROOTDIR", "");
        if (uten.matches(".*[\"$`\\\\].*")) {
            throw new IllegalArgumentException("et tegn som skallet ville tolket: " + ord);
        }
        return '"' + ord + '"';
    }
}
