package bospor.rates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An invented pack of an office, for tests that break it in one place. */
public final class Egenpakke {
    private Egenpakke() {}

    /** The pack as its file. */
    public static String tekst() {
        try (InputStream inn = Objects.requireNonNull(Egenpakke.class.getResourceAsStream("egen-pakke.json"))) {
            return new String(inn.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack with one text in it replaced, which must be there. */
    public static String med(String tekst, String nyTekst) {
        String hele = tekst();
        if (!hele.contains(tekst)) {
            throw new IllegalArgumentException("står ikke i pakken");
        }
        return hele.replace(tekst, nyTekst);
    }
}
