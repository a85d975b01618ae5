package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, on a machine that knows no Norwegian letters. */
final class ProsessTest {
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

    private static Kjoering kjoer(String inn, String... args) throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                "bospor.app.Bospor"));
        kommando.addAll(List.of(args));
        ProcessBuilder bygger = new ProcessBuilder(kommando);
        bygger.environment().put("LANG", "C");
        bygger.environment().put("LC_ALL", "C");
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
