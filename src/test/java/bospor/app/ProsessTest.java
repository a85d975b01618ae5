package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, on a machine that knows no Norwegian letters. */
final class ProsessTest {
    @TempDir
    private Path mappe;

    @Test
    void skriverUtf8OgGirUtgangskodeUansettTegnsett() throws Exception {
        Kjoering k = kjoer("{ \"æ\": 1 }", "beregn", "--uten-spor");
        assertThat(k)
                .isEqualTo(new Kjoering(
                        2,
                        "{\"feil\":{\"sti\":\"[\\\"æ\\\"]\",\"melding\":\"Feltet er ukjent. Sjekk skrivemåten, eller ta det bort.\"}}\n",
                        "Ett av inndataene hadde feil; se feltet «feil» i resultatet.\n"));
        assertThat(kjoer(Kjoering.INNDATA, "beregn").ut()).contains("\"beloepPerMaaned\":\"4169\"", "Bostøtte");
    }

    @Test
    void vinduetInnredesMensJavafxStarter() throws Exception {
        List<String> utenSkjerm = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.io.tmpdir=" + mappe);
        Kjoering k = kjoer(utenSkjerm, "", "--oevelse", "--avslutt-etter-foerste-bilde");
        assertThat(k.feil()).isEmpty();
        assertThat(k.ut()).matches("\\{\"oppstartMs\": \\d+}\n");
        assertThat(k.kode()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void enSkjermSomIkkeSvarerGirEnSetning() throws Exception {
        Kjoering k = kjoer(List.of(), "", "--oevelse");
        assertThat(k.kode()).isEqualTo(2);
        // Without GTK on the machine that is what stands in the way first.
        assertThat(k.feil()).startsWith("Bospor").containsOnlyOnce("\n").containsAnyOf("DISPLAY", "libgtk-3-0");
    }

    private static Kjoering kjoer(String inn, String... args) throws IOException, InterruptedException {
        return kjoer(List.of("-Dfile.encoding=ISO-8859-1"), inn, args);
    }

    private static Kjoering kjoer(List<String> valg, String inn, String... args)
            throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        kommando.add("--enable-native-access=ALL-UNNAMED");
        kommando.addAll(valg);
        kommando.addAll(List.of("-cp", System.getProperty("java.class.path"), "bospor.app.Bospor"));
        kommando.addAll(List.of(args));
        ProcessBuilder bygger = new ProcessBuilder(kommando);
        bygger.environment().put("LANG", "C");
        bygger.environment().put("LC_ALL", "C");
        bygger.environment().put("DISPLAY", ":5999");
        bygger.environment().remove("WAYLAND_DISPLAY");
        bygger.environment().remove("JAVA_TOOL_OPTIONS");
        Process prosess = bygger.start();
        try (var tilProsess = prosess.getOutputStream()) {
            tilProsess.write(inn.getBytes(UTF_8));
        }
        String ut = new String(prosess.getInputStream().readAllBytes(), UTF_8);
        String feil = new String(prosess.getErrorStream().readAllBytes(), UTF_8);
        return new Kjoering(prosess.waitFor(), ut, feil);
    }
}
