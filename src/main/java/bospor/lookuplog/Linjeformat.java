package bospor.lookuplog;

import bospor.lookuplog.Logglinje.Linjetype;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A log line as bytes without line end, and back; and the hash that ties it to the next. */
final class Linjeformat {
    /** What the first line of a machine names as the line before. */
    static final String INGEN_FOER = "0".repeat(64);

    private Linjeformat() {}

    static byte[] skriv(Logglinje l) {
        Map<String, @Nullable Object> felter = new LinkedHashMap<>();
        felter.put("n", l.n());
        felter.put("tid", l.tid().toString());
        felter.put("type", l.type().name());
        felter.put("bruker", l.bruker());
        felter.put("enhet", l.enhet());
        felter.put("rolle", l.rolle());
        felter.put("formaal", l.formaal());
        felter.put("saksnummer", l.saksnummer());
        felter.put("person", l.person());
        felter.put("relasjon", l.relasjon());
        felter.put("kilde", l.kilde());
        felter.put("periode", l.periode());
        felter.put("resultat", l.resultat());
        felter.put("korrelasjonsid", l.korrelasjonsid());
        felter.put("noed", l.noed());
        if (l.avdeling() != null) {
            felter.put("avdeling", l.avdeling());
        }
        if (l.begrunnelse() != null) {
            felter.put("begrunnelse", l.begrunnelse());
        }
        felter.put("forrige", l.forrige());
        return FlatJson.skriv(felter).getBytes(StandardCharsets.UTF_8);
    }

    /** The line, or empty when the bytes are none. Fields that a later version has added are passed over. */
    static Optional<Logglinje> les(byte[] linje) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(linje))
                    .toString();
            Map<String, @Nullable Object> f = FlatJson.les(tekst);
            if (!(f.get("n") instanceof Long n) || !(f.get("noed") instanceof Boolean noed)) {
                return Optional.empty();
            }
            return Optional.of(new Logglinje(
                    n,
                    Instant.parse(tekst(f, "tid")),
                    Linjetype.valueOf(tekst(f, "type")),
                    tekst(f, "bruker"),
                    tekst(f, "enhet"),
                    tekst(f, "rolle"),
                    tekstEllerNull(f, "formaal"),
                    tekstEllerNull(f, "saksnummer"),
                    tekstEllerNull(f, "person"),
                    tekstEllerNull(f, "relasjon"),
                    tekstEllerNull(f, "kilde"),
                    tekstEllerNull(f, "periode"),
                    tekstEllerNull(f, "resultat"),
                    tekstEllerNull(f, "korrelasjonsid"),
                    noed,
                    f.get("avdeling") instanceof String avdeling ? avdeling : null,
                    f.get("begrunnelse") instanceof String begrunnelse ? begrunnelse : null,
                    tekst(f, "forrige")));
        } catch (IllegalArgumentException | DateTimeException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** All lines of the file that can be read, in order. */
    static List<Logglinje> lesAlle(Path fil) throws IOException {
        byte[] alt = Files.readAllBytes(fil);
        return del(alt).stream()
                .flatMap(l -> les(Arrays.copyOfRange(alt, l.start(), l.slutt())).stream())
                .toList();
    }

    /** Where the lines stand among the bytes; after the last one there may be no line end. */
    static List<Utsnitt> del(byte[] alt) {
        List<Utsnitt> linjer = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < alt.length; i++) {
            if (alt[i] == '\n') {
                linjer.add(new Utsnitt(start, i));
                start = i + 1;
            }
        }
        if (start < alt.length) {
            linjer.add(new Utsnitt(start, alt.length));
        }
        return linjer;
    }

    /** A line's first byte, and the place after its last one, where its line end stands. */
    record Utsnitt(int start, int slutt) {}

    /** SHA-256 of the bytes in hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hører til enhver Java", e);
        }
    }

    private static String tekst(Map<String, @Nullable Object> felter, String navn) {
        if (felter.get(navn) instanceof String s) {
            return s;
        }
        throw new IllegalArgumentException(navn);
    }

    private static @Nullable String tekstEllerNull(Map<String, @Nullable Object> felter, String navn) {
        if (!felter.containsKey(navn)) {
            throw new IllegalArgumentException(navn);
        }
        return felter.get(navn) == null ? null : tekst(felter, navn);
    }
}
