package bospor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkjermvalgTest {
    @TempDir
    Path mappe = Path.of("");

    @Test
    void husketFraGangTilGang() {
        Path fil = mappe.resolve("ny/skjerm.properties");
        Skjermvalg valg = Skjermvalg.les(fil);
        assertThat(valg.finn("farger", "LIGHT")).isEqualTo("LIGHT");
        valg.sett("farger", "DARK");
        valg.skriv();

        assertThat(Skjermvalg.les(fil).finn("farger", "LIGHT")).isEqualTo("DARK");
    }

    @Test
    void enOedelagtFilGirDetVanligeOgKanSkrivesPaaNytt() throws Exception {
        Path fil = mappe.resolve("skjerm.properties");
        for (byte[] innhold :
                new byte[][] {{(byte) 0xff, 0, (byte) 0xfe, 17}, "farger=\\u00zz".getBytes(StandardCharsets.UTF_8), {}
                }) {
            Files.write(fil, innhold);
            Skjermvalg valg = Skjermvalg.les(fil);
            assertThat(valg.finn("farger", "LIGHT")).isEqualTo("LIGHT");
            valg.sett("farger", "DARK");
            valg.skriv();
            assertThat(Skjermvalg.les(fil).finn("farger", "LIGHT")).isEqualTo("DARK");
        }
    }

    @Test
    void enMappeSomIkkeKanSkrivesIStopperIngenting() throws Exception {
        Path ikkeMappe = Files.writeString(mappe.resolve("fil"), "");
        Skjermvalg valg = Skjermvalg.les(ikkeMappe.resolve("skjerm.properties"));
        valg.sett("farger", "DARK");
        valg.skriv();

        assertThat(valg.finn("farger", "LIGHT")).isEqualTo("DARK");
    }
}
