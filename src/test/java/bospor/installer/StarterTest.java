package bospor.installer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Java on Linux: it says what jpackage's launcher would have said, wherever it lies. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "på Windows starter jpackages eget program Java")
class StarterTest {
    private static final String CFG = """
            [Application]
            app.classpath=$APPDIR/bospor.jar
            app.mainclass=bospor.app.Bospor
            app.classpath=$APPDIR/h2-1.jar

            [JavaOptions]
            java-options=-Xmx384m
            java-options=-Dbospor.installasjon=$ROOTDIR
            """;

    @TempDir
    private Path mappe = Path.of("");

    private Path bilde = Path.of("");

    @BeforeEach
    void pakk() throws IOException {
        bilde = Files.createDirectories(mappe.resolve("Én mappe med $HOME"));
        Files.createDirectories(bilde.resolve("lib/app"));
        Files.createDirectories(bilde.resolve("bin"));
        for (String navn : List.of("bospor", "bospor-cli")) {
            Files.writeString(bilde.resolve("lib/app/" + navn + ".cfg"), CFG);
            Files.writeString(bilde.resolve("bin/" + navn), "jpackages starter");
        }
    }

    @Test
    void skriptetStarterJavaMedDetSomStaarIOppsettet() throws Exception {
        lag();
        assertThat(bilde.resolve("lib/runtime/bin/java")).isExecutable();
        List<String> ventet = List.of(
                "-Xmx384m",
                "-Dbospor.installasjon=" + bilde.toRealPath(),
                "-cp",
                "%1$s/lib/app/bospor.jar:%1$s/lib/app/h2-1.jar".formatted(bilde.toRealPath()),
                "bospor.app.Bospor",
                "--config",
                "en fil.json");
        Path bin = bilde.resolve("bin");

        assertThat(kjoer(mappe, Map.of(), bin.resolve("bospor").toString())).isEqualTo(ventet);
        assertThat(kjoer(bin, Map.of(), "./bospor-cli")).isEqualTo(ventet);
        Path lenke = Files.createSymbolicLink(mappe.resolve("lenke"), bin.resolve("bospor"));
        assertThat(kjoer(mappe, Map.of(), lenke.toString())).isEqualTo(ventet);
        assertThat(kjoer(mappe, Map.of("PATH", bin + ":/usr/bin:/bin"), "bospor-cli"))
                .isEqualTo(ventet);
    }

    @Test
    void nekterTegnSomSkalletVilleTolket() throws Exception {
        Files.writeString(bilde.resolve("lib/app/bospor.cfg"), CFG + "java-options=-Da=`id`\n");
        Verktoey svar = Verktoey.kjoer("java", "installer/Starter.java", bilde.toString());
        assertThat(svar.kode()).isNotZero();
        assertThat(svar.ut()).contains("skallet");
    }

    private void lag() throws Exception {
        assertThat(Verktoey.kjoer("java", "installer/Starter.java", bilde.toString()))
                .isEqualTo(new Verktoey(0, ""));
    }

    /** Runs the script where what it starts tells with what words. */
    private List<String> kjoer(Path her, Map<String, String> miljoe, String skript) throws Exception {
        Path java = bilde.resolve("lib/runtime/bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        ProcessBuilder bygger = new ProcessBuilder(
                        "/bin/sh", "-c", "exec \"$0\" \"$@\"", skript, "--config", "en fil.json")
                .directory(her.toFile())
                .redirectErrorStream(true);
        bygger.environment().putAll(miljoe);
        Process prosess = bygger.start();
        String ut = new String(prosess.getInputStream().readAllBytes(), UTF_8);
        assertThat(prosess.waitFor()).as(ut).isZero();
        // Whether the machine of the test has a graphics card is its own affair.
        return ut.lines().filter(l -> !l.equals("-Dprism.order=sw")).toList();
    }
}
