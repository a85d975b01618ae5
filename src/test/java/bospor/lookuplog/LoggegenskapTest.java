package bospor.lookuplog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What must hold for every log and every text. */
class LoggegenskapTest {
    private static final List<String> FILER = List.of(Loggprove.FIL, "bospor-PC-204-2026-02-13.jsonl");

    @SuppressWarnings("NullAway.Init") // Set before the first property.
    private static Path original;

    @BeforeContainer
    static void skriv() throws Exception {
        original = Files.createTempDirectory("logg");
        Loggprove.fyll(Loggprove.logg(original), 3);
        Files.writeString(original.resolve(Loggprove.FIL), "{\"n\":7,\"halv", java.nio.file.StandardOpenOption.APPEND);
        Loggprove.fyll(Loggprove.logg(original, "2026-02-13T10:00:00Z"), 3);
        assertThat(Loggkontroll.kontroller(original).feil()).isEmpty();
    }

    @AfterContainer
    static void rydd() throws IOException {
        slett(original);
    }

    @Property(tries = 400)
    void enEndretByteBlirFunnet(
            @ForAll @IntRange(max = 100_000) int hvor, @ForAll @IntRange(min = 1, max = 255) int endring)
            throws IOException {
        bearbeid(hvor, (bytes, plass) -> {
            bytes[plass] ^= (byte) endring;
            return bytes;
        });
    }

    @Example
    void enFjernetByteBlirFunnetHvorDenEnnStod() throws IOException {
        overalt((bytes, plass) -> {
            System.arraycopy(bytes, plass + 1, bytes, plass, bytes.length - plass - 1);
            return Arrays.copyOf(bytes, bytes.length - 1);
        });
    }

    @Property(tries = 200)
    void enInnsattByteBlirFunnet(@ForAll @IntRange(max = 100_000) int hvor, @ForAll @IntRange(max = 255) int verdi)
            throws IOException {
        bearbeid(hvor, (bytes, plass) -> {
            byte[] lengre = Arrays.copyOf(bytes, bytes.length + 1);
            System.arraycopy(bytes, plass, lengre, plass + 1, bytes.length - plass);
            lengre[plass] = (byte) verdi;
            return lengre;
        });
    }

    @Example
    void etKuttBlirFunnetHvorDetEnnErGjort() throws IOException {
        overalt(Arrays::copyOf);
    }

    @Property
    void enhverTekstKommerLikTilbake(@ForAll String navn, @ForAll String tekst, @ForAll long tall) {
        Map<String, @Nullable Object> felter = new LinkedHashMap<>();
        felter.put("a", tekst);
        felter.put("b" + navn, tall);
        felter.put("c", null);
        felter.put("d", true);
        String linje = FlatJson.skriv(felter);

        assertThat(linje).doesNotContain("\n", "\r");
        byte[] bytes = linje.getBytes(StandardCharsets.UTF_8);
        assertThat(FlatJson.les(new String(bytes, StandardCharsets.UTF_8))).containsExactlyEntriesOf(felter);
    }

    @Property
    void enhverTekstErEnLinjeEllerIngen(@ForAll String tekst) {
        assertThat(Linjeformat.les(tekst.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static void overalt(Inngrep inngrep) throws IOException {
        for (String fil : FILER) {
            long lengde = Files.size(original.resolve(fil));
            for (int plass = 0; plass < lengde; plass++) {
                bearbeid(fil, plass, inngrep);
            }
        }
    }

    private static void bearbeid(int hvor, Inngrep inngrep) throws IOException {
        String fil = FILER.get(hvor % FILER.size());
        bearbeid(fil, hvor % Math.toIntExact(Files.size(original.resolve(fil))), inngrep);
    }

    private static void bearbeid(String navn, int plass, Inngrep inngrep) throws IOException {
        Path kopi = Files.createTempDirectory("loggkopi");
        try {
            try (Stream<Path> filer = Files.list(original)) {
                for (Path fil : filer.toList()) {
                    Files.copy(fil, kopi.resolve(fil.getFileName()));
                }
            }
            Path fil = kopi.resolve(navn);
            byte[] bytes = Files.readAllBytes(fil);
            byte[] etter = inngrep.paa(bytes.clone(), plass);
            if (!Arrays.equals(etter, bytes)) {
                Files.write(fil, etter);
                assertThat(Loggkontroll.kontroller(kopi).feil())
                        .as("byte %d av %s", plass, fil.getFileName())
                        .isNotEmpty()
                        .allSatisfy(f -> assertThat(f.melding()).contains(".jsonl"));
            }
        } finally {
            slett(kopi);
        }
    }

    private static void slett(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.toList()) {
                Files.delete(fil);
            }
        }
        Files.delete(mappe);
    }

    private interface Inngrep {
        byte[] paa(byte[] bytes, int plass);
    }
}
