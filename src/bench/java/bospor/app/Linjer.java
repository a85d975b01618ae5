package bospor.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 100 000 households through {@code beregn --linjer}, JSON in and JSON out, as lines per second. The goal without the
 * explanation is 20 000 on two cores; with it, a memory that does not grow with the number of lines (the fork has 256 MB).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class Linjer {
    private static final int ANTALL = 100_000;

    /** Whether the explanation is written. */
    @Param({"--uten-spor", ""})
    public String spor = "";

    private byte[] linjer = new byte[0];

    /** Households of one to five, with the incomes, wealth and rents that happen. */
    @Setup(Level.Trial)
    public void lag() {
        Random tilfeldig = new Random(7);
        ByteArrayOutputStream ut = new ByteArrayOutputStream(70 << 20);
        for (int i = 0; i < ANTALL; i++) {
            ut.writeBytes(linje(tilfeldig).getBytes(StandardCharsets.UTF_8));
        }
        linjer = ut.toByteArray();
    }

    private static String linje(Random t) {
        StringBuilder personer = new StringBuilder();
        int voksne = 1 + t.nextInt(2);
        for (int i = 1; i <= voksne; i++) {
            personer.append(String.format(
                    Locale.ROOT,
                    """
                    %s{"id":"p%d","alder":%d,"inntekter":[{"type":"loennsinntekt","kode":"fastloenn","beloep":"%d",\
                    "utbetaler":"310000027"},{"type":"loennsinntekt","kode":"timeloenn","beloep":"%d.50",\
                    "utbetaler":"310000035"}],"aarsbeloep":{"kapitalinntekt":"%d","nettoformue":"%d"}}""",
                    i == 1 ? "" : ",",
                    i,
                    20 + t.nextInt(60),
                    t.nextInt(25_000),
                    t.nextInt(9_000),
                    t.nextInt(30_000),
                    t.nextInt(1_000_000) - 100_000));
        }
        int barn = t.nextInt(4);
        for (int i = 1; i <= barn; i++) {
            personer.append(String.format(Locale.ROOT, ",{\"id\":\"b%d\",\"alder\":%d}", i, t.nextInt(18)));
        }
        return String.format(
                Locale.ROOT,
                """
                {"format":"bospor.beregning.inndata/1","ordning":"statlig","termin":"2026-%02d","kommunenummer":"5501",\
                "husstand":[%s],"bolig":{"eieform":"LEID","husleiePerMaaned":"%d"}}
                """,
                1 + t.nextInt(12),
                personer,
                5_000 + t.nextInt(11_000));
    }

    /** What one call of the command costs, with everything that Java has to load and compile: seconds for all lines. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 3, jvmArgsAppend = "-Xmx256m")
    public int ettKall() {
        return kjoer();
    }

    /** All lines through the command; what comes out is counted and thrown away. */
    @Benchmark
    @OperationsPerInvocation(ANTALL)
    public int beregn() {
        return kjoer();
    }

    private int kjoer() {
        String[] ord = spor.isEmpty() ? new String[] {"beregn", "--linjer"} : new String[] {"beregn", "--linjer", spor};
        PrintStream intet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int kode = Bospor.kjoer(ord, new ByteArrayInputStream(linjer), intet, intet);
        if (kode != 0) {
            throw new IllegalStateException("en linje ble avvist");
        }
        return kode;
    }
}
