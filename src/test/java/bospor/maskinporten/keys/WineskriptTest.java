package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script of the Wine run on a machine that has neither Wine nor anything to install it with. */
@EnabledOnOs(OS.LINUX)
class WineskriptTest {
    private static final List<String> DET_SOM_FINNES_OVERALT = List.of("dirname", "mkdir", "id");

    @TempDir
    private Path bin = Path.of("");

    private record Kjoert(int kode, String sagt) {}

    @Test
    void utenWineHoppesDetSynligOver() throws Exception {
        Kjoert kjoert = kjoer("");
        assertThat(kjoert.kode()).isZero();
        assertThat(kjoert.sagt())
                .contains(
                        "HOPPET OVER: nøkkelprøvene på Windows ble IKKE kjørt.",
                        "Wine finnes ikke her og kunne ikke installeres");
    }

    @Test
    void utenWineErDetFeilNaarNoenKreverDet() throws Exception {
        Kjoert kjoert = kjoer("krev");
        assertThat(kjoert.kode()).isEqualTo(1);
        assertThat(kjoert.sagt()).contains("HOPPET OVER");
    }

    private Kjoert kjoer(String krav) throws IOException, InterruptedException {
        for (String program : DET_SOM_FINNES_OVERALT) {
            Path fil = bin.resolve(program);
            Files.writeString(fil, "#!/bin/bash\nPATH=/usr/bin:/bin exec %s \"$@\"\n".formatted(program));
            assertThat(fil.toFile().setExecutable(true)).isTrue();
        }
        ProcessBuilder skript = new ProcessBuilder("/bin/bash", ".ci/wine", "ingen").redirectErrorStream(true);
        skript.environment().put("PATH", bin.toString());
        skript.environment().put("JAVA_HOME", System.getProperty("java.home"));
        skript.environment().put("BOSPOR_WINE", krav);
        Process prosess = skript.start();
        String sagt = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Kjoert(prosess.waitFor(), sagt);
    }
}
