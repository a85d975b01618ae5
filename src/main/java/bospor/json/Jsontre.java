package bospor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads any JSON text into a tree, within the limits of {@link Jsonleser}: for comparing texts, not for using them. */
final class Jsontre {
    private static final ObjectReader LESER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(Jsonleser.GRENSER)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private Jsontre() {}

    static JsonNode les(byte[] json) throws Lesefeil {
        try {
            JsonNode rot = LESER.readTree(json);
            if (!rot.isMissingNode()) {
                return rot;
            }
        } catch (JsonProcessingException e) {
            throw new Lesefeil("", Jsonleser.ikkeJson(e));
        } catch (IOException e) {
            throw new Lesefeil("", Jsonleser.ikkeJson(e));
        }
        throw new Lesefeil("", "Teksten er tom. Den skal være ett JSON-objekt.");
    }

    static ObjectNode lesObjekt(byte[] json) throws Lesefeil {
        if (les(json) instanceof ObjectNode objekt) {
            return objekt;
        }
        throw new Lesefeil("", "Teksten skal være ett JSON-objekt.");
    }
}
