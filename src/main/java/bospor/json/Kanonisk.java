package bospor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of a JSON text by RFC 8785: one way to write each value, so that a checksum over it survives another
 * writer. Names are sorted by UTF-16 code units, numbers are written as JavaScript writes them, nothing else is between.
 */
public final class Kanonisk {
    private static final JsonFactory FABRIKK = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(200).build())
            .build();

    private final JsonParser inn;

    private Kanonisk(JsonParser inn) {
        this.inn = inn;
    }

    /**
     * The canonical form, in UTF-8.
     *
     * @throws Lesefeil when the text is no JSON, has a name twice, half a character, or a number outside JavaScript's
     */
    public static byte[] av(byte[] json) throws Lesefeil {
        StringBuilder ut = new StringBuilder(json.length);
        try (JsonParser inn = FABRIKK.createParser(json)) {
            inn.nextToken();
            new Kanonisk(inn).verdi(ut);
            if (inn.nextToken() != null) {
                throw new Lesefeil("", "Det står noe etter slutten av JSON-teksten.");
            }
        } catch (IOException e) {
            throw new Lesefeil("", "Teksten er ikke gyldig JSON i UTF-8.");
        }
        return ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void verdi(StringBuilder ut) throws IOException, Lesefeil {
        switch (inn.currentToken()) {
            case START_OBJECT -> objekt(ut);
            case START_ARRAY -> liste(ut);
            case VALUE_STRING -> tekst(inn.getText(), ut);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tall(ut);
            case VALUE_TRUE -> ut.append("true");
            case VALUE_FALSE -> ut.append("false");
            case VALUE_NULL -> ut.append("null");
            case null, default -> throw feil("Teksten er ikke gyldig JSON i UTF-8.");
        }
    }

    private void liste(StringBuilder ut) throws IOException, Lesefeil {
        char foer = '[';
        while (inn.nextToken() != JsonToken.END_ARRAY) {
            ut.append(foer);
            verdi(ut);
            foer = ',';
        }
        ut.append(foer == '[' ? "[]" : "]");
    }

    private void objekt(StringBuilder ut) throws IOException, Lesefeil {
        // String's own order is that of UTF-16 code units.
        Map<String, String> felter = new TreeMap<>();
        for (String navn = inn.nextFieldName(); navn != null; navn = inn.nextFieldName()) {
            inn.nextToken();
            StringBuilder verdi = new StringBuilder();
            verdi(verdi);
            if (felter.put(navn, verdi.toString()) != null) {
                throw feil("Feltet står to ganger.");
            }
        }
        char foer = '{';
        for (Map.Entry<String, String> felt : felter.entrySet()) {
            ut.append(foer);
            tekst(felt.getKey(), ut);
            ut.append(':').append(felt.getValue());
            foer = ',';
        }
        ut.append(foer == '{' ? "{}" : "}");
    }

    private void tekst(String tekst, StringBuilder ut) throws Lesefeil {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(tekst)) {
            throw feil("Teksten har et ufullstendig tegn.");
        }
        ut.append('"');
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            switch (c) {
                case '"' -> ut.append("\\\"");
                case '\\' -> ut.append("\\\\");
                case '\b' -> ut.append("\\b");
                case '\t' -> ut.append("\\t");
                case '\n' -> ut.append("\\n");
                case '\f' -> ut.append("\\f");
                case '\r' -> ut.append("\\r");
                default -> {
                    if (c < ' ') {
                        ut.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        ut.append(c);
                    }
                }
            }
        }
        ut.append('"');
    }

    private void tall(StringBuilder ut) throws IOException, Lesefeil {
        double tall = Double.parseDouble(inn.getText());
        if (Double.isInfinite(tall)) {
            throw feil("Tallet er for stort.");
        }
        ut.append(Kanonisktall.av(tall));
    }

    private Lesefeil feil(String melding) {
        return new Lesefeil(Sti.av(inn.getParsingContext()), melding);
    }
}
