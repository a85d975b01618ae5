package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class LinjestroemTest {
    @Property(tries = 30)
    void linjeneKommerUtSlikDeKomInn(@ForAll("linjer") List<String> linjer) throws Exception {
        String inn = String.join("\n", linjer) + (linjer.isEmpty() ? "" : "\n");
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        new Linjestroem(l -> l).kjoer(new ByteArrayInputStream(inn.getBytes(UTF_8)), new PrintStream(ut, false, UTF_8));
        assertThat(ut.toString(UTF_8)).isEqualTo(inn);
    }

    @Provide
    Arbitrary<List<String>> linjer() {
        Arbitrary<String> kort = Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(20);
        Arbitrary<String> lang = Arbitraries.integers().between(60_000, 200_000).map("x"::repeat);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(50, kort), net.jqwik.api.Tuple.of(1, lang))
                .list()
                .ofMaxSize(400);
    }

    @Test
    @Timeout(90)
    void denSomVenterPaaSvarFaarDetFoerNesteLinje() throws Exception {
        PipedOutputStream tilStroem = new PipedOutputStream();
        PipedInputStream inn = new PipedInputStream(tilStroem);
        PipedInputStream fraStroem = new PipedInputStream();
        PrintStream ut = new PrintStream(new PipedOutputStream(fraStroem), false, UTF_8);
        Thread stroem = Thread.ofPlatform().daemon().start(() -> kjoer(inn, ut));
        BufferedReader svar = new BufferedReader(new InputStreamReader(fraStroem, UTF_8));
        for (String linje : List.of("en", "to", "tre")) {
            tilStroem.write((linje + "\n").getBytes(UTF_8));
            tilStroem.flush();
            assertThat(svar.readLine()).isEqualTo(linje);
        }
        tilStroem.close();
        assertThat(stroem.join(Duration.ofSeconds(60))).isTrue();
    }

    @Test
    @Timeout(90)
    void stopperNaarIngenLeserDetSomKommerUt() throws Exception {
        InputStream uendelig = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int available() {
                return 1;
            }
        };
        OutputStream lukket = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("brutt rør");
            }
        };
        new Linjestroem(l -> l).kjoer(uendelig, new PrintStream(lukket, true, UTF_8));
    }

    @Test
    @Timeout(180)
    void enAltforLangLinjeKuttesOgRestenErIBehold() throws Exception {
        InputStream lang = new InputStream() {
            private final AtomicInteger igjen = new AtomicInteger(50 << 20);

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] b, int fra, int antall) {
                int n = Math.min(antall, igjen.get());
                igjen.addAndGet(-n);
                java.util.Arrays.fill(b, fra, fra + n, (byte) 'x');
                return n == 0 ? -1 : n;
            }
        };
        InputStream alt = new java.io.SequenceInputStream(lang, new ByteArrayInputStream("\nkort".getBytes(UTF_8)));
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        new Linjestroem(l -> Linjestroem.erForLang(l) ? "for lang".getBytes(UTF_8) : l)
                .kjoer(alt, new PrintStream(ut, false, UTF_8));
        assertThat(ut.toString(UTF_8)).isEqualTo("for lang\nkort\n");
    }

    private static void kjoer(InputStream inn, PrintStream ut) {
        try {
            new Linjestroem(l -> l).kjoer(inn, ut);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
