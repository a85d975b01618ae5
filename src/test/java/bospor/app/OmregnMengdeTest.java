package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand notes in a process with little memory: they go through one by one, and the list has them all. */
@Tag("lang")
class OmregnMengdeTest {
    private static final int ANTALL = 10_000;
    private static final int ULIKE = 10;
    private static final String MINNE = "-Xmx128m";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    @Test
    void titusenNotaterILiteMinne() throws Exception {
        Path ekte = Files.createDirectory(mappe.resolve("ekte"));
        Path notater = Files.createDirectory(mappe.resolve("notater"));
        Path inndata = mappe.resolve("inndata.json");
        for (int i = 0; i < ULIKE; i++) {
            Files.writeString(
                    inndata,
                    Kjoering.INNDATA
                            .replace("20000", String.valueOf(6_000 + 1500 * i))
                            .replace("2026-06", "2025-04"));
            Kjoering k = Kjoering.av(
                    "notat",
                    "--inndata",
                    inndata.toString(),
                    "--ut",
                    ekte.resolve(i + ".pdf").toString());
            assertThat(k.kode()).isZero();
        }
        // Links, not copies: each is read as a file of its own, and the disk holds ten.
        for (int i = 0; i < ANTALL; i++) {
            Files.createSymbolicLink(notater.resolve("n%05d.pdf".formatted(i)), ekte.resolve(i % ULIKE + ".pdf"));
        }
        Path liste = mappe.resolve("liste.xlsx");
        Path csv = mappe.resolve("liste.csv");

        long foer = System.nanoTime();
        String ut = barn("omregn", notater.toString(), "--termin", "2026-06", "--ut", csv.toString());
        Duration tid = Duration.ofNanos(System.nanoTime() - foer);
        barn("omregn", notater.toString(), "--ut", liste.toString());

        System.out.printf(
                "%d notater, %s: %.1f s, %.0f i sekundet%n%s",
                ANTALL, MINNE, tid.toMillis() / 1000.0, ANTALL * 1000.0 / tid.toMillis(), ut);
        assertThat(ut).startsWith(ANTALL + " saker: ");
        assertThat(Files.readAllLines(csv)).hasSize(ANTALL + 1);
        assertThat(liste).isNotEmptyFile();
    }

    private static String barn(String... args) throws Exception {
        List<String> kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MINNE,
                "-cp",
                System.getProperty("java.class.path"),
                "bospor.app.Bospor"));
        kommando.addAll(List.of(args));
        Process prosess = new ProcessBuilder(kommando).redirectErrorStream(true).start();
        String ut = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prosess.waitFor()).as(ut).isZero();
        return ut;
    }
}
