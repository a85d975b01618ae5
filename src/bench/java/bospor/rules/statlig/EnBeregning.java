package bospor.rules.statlig;

import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the explanation costs: one calculation with its whole trace beside the same numbers by plain arithmetic. The goal is
 * at most five times the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class EnBeregning {
    private static final String FAMILIE = """
            { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2026-06", "kommunenummer": "5501",
              "husstand": [
                { "id": "p1", "soeker": true, "alder": 41, "inntekter": [
                    { "type": "loennsinntekt", "kode": "fastloenn", "beloep": "14250", "utbetaler": "310000027" },
                    { "type": "loennsinntekt", "kode": "timeloenn", "beloep": "2380.50", "utbetaler": "310000035" } ],
                  "aarsbeloep": { "kapitalinntekt": "12900", "nettoformue": "412000" } },
                { "id": "p2", "alder": 38, "inntekter": [
                    { "type": "ytelseFraOffentlige", "kode": "foreldrepenger", "beloep": "9600", "utbetaler": "889640782" } ],
                  "aarsbeloep": { "naeringsinntekt": "24000" } },
                { "id": "p3", "alder": 9 }, { "id": "p4", "alder": 6 } ],
              "bolig": { "eieform": "LEID", "husleiePerMaaned": "11800" } }""";

    private final StatligBostoette statlig = new StatligBostoette();
    private final Gulv gulv = new Gulv();
    private final Beregningsinndata inndata =
            ((Inndatalesing.Lest) Inndataformat.les(FAMILIE.getBytes(StandardCharsets.UTF_8))).inndata();

    /** Refuses to measure two things that are not the same. */
    @Setup
    public void sammenlign() {
        Beregningsresultat r = (Beregningsresultat) statlig.beregn(inndata);
        Gulv.Tall g = gulv.beregn(inndata);
        boolean like = Objects.equals(r.beloepPerMaaned(), Kroner.av(g.beloep()))
                && g.grense().compareTo(r.noekkeltall("inntektsgrensePerMaaned").orElseThrow().verdi()) == 0
                && g.egenGrense().compareTo(r.noekkeltall("egenInntektsgrensePerMaaned").orElseThrow().verdi()) == 0;
        if (!like) {
            throw new IllegalStateException("gulvet regner noe annet: " + g + " mot " + r.beloepPerMaaned() + r.noekkeltall());
        }
    }

    /** The calculation as everybody gets it. */
    @Benchmark
    public Beregningssvar medSpor() {
        return statlig.beregn(inndata);
    }

    /** The numbers alone. */
    @Benchmark
    public Gulv.Tall gulv() {
        return gulv.beregn(inndata);
    }
}
