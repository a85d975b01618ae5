package bospor.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes values in the text of a settings file and leaves everything else as somebody wrote it: order, lines, comments. */
final class Filendring {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** From the first character of a value to the one after its last. */
    private record Plass(int fra, int til) {}

    private final String tekst;
    private final Map<String, Plass> verdier = new LinkedHashMap<>();
    /** Where the object and the group in it begin, after their braces; -1 for none. */
    private int rot = -1;

    private int gruppe = -1;
    private boolean tomRot = true;
    private boolean tomGruppe = true;

    private Filendring(String tekst) {
        this.tekst = tekst;
    }

    /**
     * The text with these values in the group; null is written as null, so that it overrides another file's.
     *
     * @throws IOException when the text is no settings file
     */
    static String medGruppe(String tekst, String gruppe, Map<String, @Nullable String> felter) throws IOException {
        Filendring endring = new Filendring(tekst);
        endring.finn(gruppe);
        return endring.skriv(gruppe, felter);
    }

    private void finn(String navn) throws IOException {
        try (JsonParser json = JSON.createParser(tekst)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            rot = etter(json);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                tomRot = false;
                String felt = json.currentName();
                boolean funnet = json.nextToken() == JsonToken.START_OBJECT && navn.equals(felt);
                if (funnet) {
                    gruppe = etter(json);
                    finnVerdier(json);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private void finnVerdier(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            tomGruppe = false;
            String felt = json.currentName();
            json.nextToken();
            int fra = (int) json.currentTokenLocation().getCharOffset();
            json.skipChildren();
            json.finishToken();
            verdier.put(felt, new Plass(fra, etter(json)));
        }
    }

    private static int etter(JsonParser json) {
        return (int) json.currentLocation().getCharOffset();
    }

    private String skriv(String navn, Map<String, @Nullable String> felter) {
        StringBuilder ut = new StringBuilder(tekst);
        String nye = felter.entrySet().stream()
                .filter(f -> !verdier.containsKey(f.getKey()))
                .map(f -> "\"%s\": %s".formatted(f.getKey(), json(f.getValue())))
                .collect(Collectors.joining(", "));
        // From the end, so that places before it stay where they are.
        felter.keySet().stream()
                .filter(verdier::containsKey)
                .sorted((a, b) -> plass(b).fra() - plass(a).fra())
                .forEach(f -> ut.replace(plass(f).fra(), plass(f).til(), json(felter.get(f))));
        if (gruppe < 0) {
            ut.insert(rot, "\n  \"%s\": { %s }%s".formatted(navn, nye, tomRot ? "\n" : ","));
        } else if (!nye.isEmpty()) {
            ut.insert(gruppe, " %s%s".formatted(nye, tomGruppe ? " " : ","));
        }
        return ut.toString();
    }

    private Plass plass(String felt) {
        Plass plass = verdier.get(felt);
        if (plass == null) {
            throw new IllegalArgumentException(felt);
        }
        return plass;
    }

    private static String json(@Nullable String verdi) {
        return verdi == null
                ? "null"
                : "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(verdi)) + "\"";
    }
}
