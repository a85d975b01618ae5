package bospor.installer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The virtual machine runs the old code of a stale cache without a word: this check is what stands in its way. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bildet er lagt opp som på Linux")
class HurtiglagerTest {
    private static final Map<String, String> FILER =
            Map.of("bospor.jar", "kode", "h2-1.jar", "database", "bospor.aot", "lager");

    @TempDir
    private Path bilde = Path.of("");

    private Path app = Path.of("");

    @BeforeEach
    void pakk() throws Exception {
        app = Files.createDirectories(bilde.resolve("lib/app"));
        Path moduler = Files.createDirectories(bilde.resolve("lib/runtime/lib")).resolve("modules");
        Files.writeString(moduler, "moduler");
        StringBuilder summer = new StringBuilder(sum("moduler") + "  modules\n");
        for (var fil : FILER.entrySet()) {
            Files.writeString(app.resolve(fil.getKey()), fil.getValue());
            summer.append(sum(fil.getValue())).append("  ").append(fil.getKey()).append('\n');
        }
        Files.writeString(app.resolve("bospor.aot.sha256"), summer);
        Files.writeString(app.resolve("bospor.cfg"), "[JavaOptions]\njava-options=-XX:AOTCache=$APPDIR/bospor.aot\n");
    }

    @Test
    void godtarLageretSomHoererTil() throws Exception {
        assertThat(sjekk()).isEqualTo(new Verktoey(0, ""));
    }

    @Test
    void nekterNaarEnJarErEndretLagtTilEllerBorte() throws Exception {
        Files.writeString(app.resolve("bospor.jar"), "ny kode");
        Files.writeString(app.resolve("ny.jar"), "ny");
        Files.delete(app.resolve("h2-1.jar"));
        assertThat(sjekk()).isEqualTo(new Verktoey(1, """
                        Oppstartslageret er laget for en annen bospor.jar: pakk på nytt.
                        Oppstartslageret er laget for en annen h2-1.jar: pakk på nytt.
                        Oppstartslageret er laget for en annen ny.jar: pakk på nytt.
                        """));
    }

    @Test
    void nekterNaarKjoeremiljoeetEllerLageretErEtAnnet() throws Exception {
        Files.writeString(bilde.resolve("lib/runtime/lib/modules"), "andre moduler");
        Files.writeString(app.resolve("bospor.aot"), "gammelt lager");
        assertThat(sjekk().ut()).contains("en annen modules", "en annen bospor.aot");
    }

    @Test
    void nekterNaarLageretIkkeErIBruk() throws Exception {
        Files.writeString(app.resolve("bospor.cfg"), "[JavaOptions]\n");
        assertThat(sjekk()).isEqualTo(new Verktoey(1, "bospor.cfg bruker ikke oppstartslageret: pakk på nytt.\n"));
    }

    @Test
    void nekterNaarIngenVetHvaLageretErLagetAv() throws Exception {
        Files.delete(app.resolve("bospor.aot.sha256"));
        assertThat(sjekk().kode()).isEqualTo(1);
    }

    private Verktoey sjekk() throws IOException, InterruptedException {
        return Verktoey.kjoer(
                "java",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "installer/Hurtiglager.java",
                "sjekk",
                bilde.toString());
    }

    private static String sum(String tekst) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(UTF_8)));
    }
}
