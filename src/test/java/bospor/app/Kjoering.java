package bospor.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What came of one call of the command line. */
record Kjoering(int kode, String ut, String feil) {
    /** A small household whose result stands in the contract: 4169 kroner. */
    static final String INNDATA = """
            { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2026-06", "kommunenummer": "5501", \
            "husstand": [ { "id": "p1", "alder": 41, "inntekter": [ { "type": "loennsinntekt", "kode": "fastloenn", "beloep": "20000" } ] } ], \
            "bolig": { "eieform": "LEID", "husleiePerMaaned": "11000" } }""";

    /** Runs the command line with nothing on standard input. */
    static Kjoering av(String... args) {
        return medInn("", args);
    }

    /** Runs the command line with this on standard input. */
    static Kjoering medInn(String inn, String... args) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ByteArrayOutputStream feil = new ByteArrayOutputStream();
        int kode = Bospor.kjoer(
                args,
                new ByteArrayInputStream(inn.getBytes(UTF_8)),
                new PrintStream(ut, false, UTF_8),
                new PrintStream(feil, false, UTF_8));
        return new Kjoering(kode, ut.toString(UTF_8), feil.toString(UTF_8));
    }
}
