import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the ahead-of-time cache of a packaged Bospor, and proves that it belongs to what lies beside it. The virtual
 * machine does not: it runs the old code of a stale cache without a word.
 *
 * <pre>
 * java Hurtiglager.java lag FROM TO   moves the application image FROM to TO and trains it
 * java Hurtiglager.java sjekk IMAGE   exit code 1 when a file is not the one that the cache was made with
 * </pre>
 */
class Hurtiglager {
    private static final String LAGER = "bospor.aot";
    private static final String KONTROLL = "bospor.aot.sha256";
    private static final String VALG = "java-options=-XX:AOTCache=$APPDIR/" + LAGER;

    void main(String[] args) throws Exception {
        if (args.length == 3 && args[0].equals("lag")) {
            lag(Path.of(args[1]), Path.of(args[2]));
        } else if (args.length == 2 && args[0].equals("sjekk")) {
            List<String> avvik = avvik(Path.of(args[1]));
            avvik.forEach(System.err::println);
            System.exit(avvik.isEmpty() ? 0 : 1);
        } else {
            System.err.println("Bruk: Hurtiglager.java lag FRA TIL | sjekk BILDE");
            System.exit(2);
        }
    }

    private static void lag(Path fra, Path bilde) throws Exception {
        Files.move(fra, bilde);
        Path app = app(bilde);
        Map<String, String> foer = summer(bilde);
        tren(bilde, app.resolve(LAGER));
        Map<String, String> etter = summer(bilde);
        if (etter.remove(LAGER) == null || !etter.equals(foer)) {
            throw new IOException("oppstartslageret ble ikke laget, eller programmet ble endret underveis");
        }
        for (Path cfg : oppsett(app)) {
            Files.writeString(cfg, medLager(Files.readString(cfg)));
        }
        Files.write(app.resolve(KONTROLL), summer(bilde).entrySet().stream()
                .map(e -> e.getValue() + "  " + e.getKey())
                .toList());
    }

    /** Everything that the cache and the files beside it disagree about, as sentences; empty when it may be shipped. */
    private static List<String> avvik(Path bilde) throws Exception {
        List<String> funn = new ArrayList<>();
        Path app = app(bilde);
        Path kontroll = app.resolve(KONTROLL);
        if (!Files.exists(kontroll)) {
            return List.of("Oppstartslageret mangler kontrollsummer: pakk på nytt.");
        }
        Map<String, String> ved = new TreeMap<>();
        for (String linje : Files.readAllLines(kontroll)) {
            ved.put(linje.substring(66), linje.substring(0, 64));
        }
        Map<String, String> naa = summer(bilde);
        var alle = new TreeMap<>(ved);
        alle.putAll(naa);
        for (String fil : alle.keySet()) {
            if (!naa.getOrDefault(fil, "").equals(ved.getOrDefault(fil, ""))) {
                funn.add("Oppstartslageret er laget for en annen " + fil + ": pakk på nytt.");
            }
        }
        if (!naa.containsKey(LAGER)) {
            funn.add("Oppstartslageret mangler: pakk på nytt.");
        }
        for (Path cfg : oppsett(app)) {
            if (!Files.readString(cfg).contains(VALG)) {
                funn.add(cfg.getFileName() + " bruker ikke oppstartslageret: pakk på nytt.");
            }
        }
        return funn;
    }

    /**
     * Runs the program until its first picture and notes what it used, with the toolkit of a real screen where there is one:
     * every class more in the cache makes every start slower. Then it makes the cache from the notes. Two runs of the product's own launcher, because the runtime has no {@code
     * java} command that the virtual machine could do the second by itself with.
     */
    private static void tren(Path bilde, Path lager) throws Exception {
        Path notater = Files.createTempFile("bospor-aot", ".config");
        try {
            List<String> skjerm = new ArrayList<>();
            String valg = "-XX:AOTMode=record -XX:AOTConfiguration='" + notater + "'";
            if (!windows() && System.getenv("DISPLAY") == null) {
                if (Files.isExecutable(Path.of("/usr/bin/xvfb-run"))) {
                    skjerm.addAll(List.of("/usr/bin/xvfb-run", "-a", "-s", "-screen 0 1280x1024x24"));
                } else {
                    valg += " -Dglass.platform=Headless -Dprism.order=sw";
                }
            }
            kjoer(skjerm, bilde, valg);
            kjoer(List.of(), bilde, "-XX:AOTMode=create -XX:AOTConfiguration='" + notater + "' -XX:AOTCache='"
                    + lager.toAbsolutePath() + "'");
        } finally {
            Files.delete(notater);
        }
    }

    private static void kjoer(List<String> foran, Path bilde, String valg) throws Exception {
        List<String> kommando = new ArrayList<>(foran);
        kommando.add(starter(bilde).toString());
        kommando.add("--oevelse");
        kommando.add("--avslutt-etter-foerste-bilde");
        ProcessBuilder bygger = new ProcessBuilder(kommando).inheritIO();
        bygger.environment().put("JAVA_TOOL_OPTIONS", valg);
        Process prosess = bygger.start();
        if (!prosess.waitFor(5, TimeUnit.MINUTES) || prosess.exitValue() != 0) {
            prosess.destroyForcibly();
            throw new IOException("opptreningen av oppstartslageret ble ikke ferdig");
        }
    }

    /** SHA-256 of what the cache depends on: every jar, the runtime's classes, and the cache itself. */
    private static Map<String, String> summer(Path bilde) throws Exception {
        Map<String, String> summer = new TreeMap<>();
        Path app = app(bilde);
        try (Stream<Path> filer = Files.list(app)) {
            for (Path fil : filer.toList()) {
                String navn = fil.getFileName().toString();
                if (navn.endsWith(".jar") || navn.equals(LAGER)) {
                    summer.put(navn, sum(fil));
                }
            }
        }
        Path moduler = (windows() ? bilde : bilde.resolve("lib")).resolve("runtime/lib/modules");
        summer.put("modules", sum(moduler));
        return summer;
    }

    private static String sum(Path fil) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] del = new byte[1 << 16];
        try (InputStream inn = Files.newInputStream(fil)) {
            for (int n = inn.read(del); n >= 0; n = inn.read(del)) {
                sha.update(del, 0, n);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String medLager(String cfg) {
        return cfg.replaceFirst("(?m)^\\[JavaOptions]$", "[JavaOptions]\n" + VALG.replace("$", "\\$"));
    }

    private static List<Path> oppsett(Path app) throws IOException {
        try (Stream<Path> filer = Files.list(app)) {
            return filer.filter(f -> f.toString().endsWith(".cfg")).sorted().toList();
        }
    }

    private static Path app(Path bilde) {
        return bilde.resolve(windows() ? "app" : "lib/app");
    }

    private static Path starter(Path bilde) {
        return bilde.resolve(windows() ? "bospor.exe" : "bin/bospor").toAbsolutePath();
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
