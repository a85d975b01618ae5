package bospor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallasjonTest {
    private static final Installasjon UTEN = new Installasjon(Optional.empty(), Optional.empty());

    @TempDir
    private Path mappe = Path.of("");

    @Test
    void leserMappenOgFilenSomWindowsInstallerSkriver() throws IOException {
        assertThat(
                        les(
                                "[Bospor]\r\nkonfigmappe=\\\\server\\bospor felles\r\nnyversjonfil=\\\\server\\bospor\\versjon.txt\r\n"))
                .isEqualTo(new Installasjon(
                        Optional.of(Path.of("\\\\server\\bospor felles")),
                        Optional.of(Path.of("\\\\server\\bospor\\versjon.txt"))));
    }

    @Test
    void egenskaperSomIkkeErSattGirDetVanlige() throws IOException {
        assertThat(les("[Bospor]\r\nkonfigmappe=\r\nnyversjonfil= \r\n")).isEqualTo(UTEN);
        assertThat(Installasjon.les(mappe.resolve("finnes-ikke.ini"))).isEqualTo(UTEN);
    }

    private Installasjon les(String tekst) throws IOException {
        return Installasjon.les(Files.writeString(mappe.resolve("installasjon.ini"), tekst));
    }
}
