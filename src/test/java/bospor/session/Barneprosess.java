package bospor.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second JVM with the class path of the tests. Its temporary folder is one that the test can search. */
public final class Barneprosess implements AutoCloseable {
    private final Process prosess;
    private final BufferedReader ut;

    private Barneprosess(Process prosess) {
        this.prosess = prosess;
        this.ut = prosess.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the main class with these arguments. */
    public static Barneprosess start(Path temp, Class<?> hovedklasse, String... arg) throws IOException {
        return kjoer(temp, java(temp, hovedklasse, arg));
    }

    /** Starts the main class where no file may grow beyond so many blocks of 1024 bytes: a disk that is full. */
    public static Barneprosess startMedFilgrense(Path temp, int blokker, Class<?> hovedklasse, String... arg)
            throws IOException {
        List<String> kommando = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + blokker + "; exec \"$@\"", "-"));
        kommando.addAll(java(temp, hovedklasse, arg));
        return kjoer(temp, kommando);
    }

    /**
     * Starts the main class where a folder without write permission cannot be written to: also when the tests are run by
     * root, who is otherwise above that.
     */
    public static Barneprosess startUnderlagtRettigheter(Path temp, Class<?> hovedklasse, String... arg)
            throws IOException {
        List<String> kommando = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            kommando.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
        }
        kommando.addAll(java(temp, hovedklasse, arg));
        return kjoer(temp, kommando);
    }

    private static List<String> java(Path temp, Class<?> hovedklasse, String... arg) {
        List<String> kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:-UsePerfData",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temp,
                "-XX:ErrorFile=" + temp.resolve("hs_err.log"),
                "-XX:-CreateCoredumpOnCrash",
                "-cp",
                System.getProperty("java.class.path"),
                hovedklasse.getName()));
        kommando.addAll(List.of(arg));
        return kommando;
    }

    private static Barneprosess kjoer(Path temp, List<String> kommando) throws IOException {
        Files.createDirectories(temp);
        ProcessBuilder bygger = new ProcessBuilder(kommando)
                .redirectError(temp.resolve("stderr.txt").toFile());
        // Sessions that nobody has given a place lie here, where the test can search and count them.
        bygger.environment().put("XDG_RUNTIME_DIR", temp.toString());
        return new Barneprosess(bygger.start());
    }

    /** The next line of standard output, or an empty text when there is none. */
    public String linje() throws IOException {
        String linje = ut.readLine();
        return linje == null ? "" : linje;
    }

    /** All the rest of standard output. */
    public List<String> resten() {
        return ut.lines().toList();
    }

    /** Lets the process read one more byte. */
    void gaaVidere() throws IOException {
        prosess.getOutputStream().write('\n');
        prosess.getOutputStream().flush();
    }

    /** Asks the process to end (SIGTERM). */
    void avslutt() {
        prosess.destroy();
    }

    /** Makes the virtual machine crash (SIGSEGV from outside), so that it writes its crash file. */
    public void krasj() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-SEGV", String.valueOf(prosess.pid()))
                .start()
                .waitFor();
    }

    /** Kills the process (SIGKILL). By its handle, which leaves what it has said readable. */
    public void drep() {
        prosess.toHandle().destroyForcibly();
    }

    /** Waits for the end and gives the exit code. */
    public int sluttkode() throws InterruptedException {
        if (!prosess.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("prosessen slutter ikke");
        }
        return prosess.exitValue();
    }

    @Override
    public void close() {
        prosess.destroyForcibly();
    }
}
