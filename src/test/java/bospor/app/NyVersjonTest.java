package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NyVersjonTest {
    @TempDir
    private Path mappe = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.4, true",
        "1.9.0, 1.10.0, true",
        "1.2.3, 2.0.0, true",
        "1.2.3, 1.2.3, false",
        "1.2.3, 1.2.2, false",
        "1.2.3, 1.3, false",
        "1.2.3, <html>, false",
        "(kjørt fra kildekoden), 9.0.0, false"
    })
    void sierBareFraOmEnNyereVersjon(String denne, String paaDelt, boolean nyere) throws IOException {
        Path fil = Files.writeString(mappe.resolve("versjon.txt"), paaDelt + "\r\nannet\r\n");
        assertThat(NyVersjon.paa(fil, denne).isPresent()).isEqualTo(nyere);
        assertThat(NyVersjon.paa(mappe.resolve("borte.txt"), denne)).isEmpty();
    }
}
