package bospor.skatteetaten;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Reads bodies as JSON with every number exact. */
final class Kropp {
    // A name that stands twice would silently lose the first value, so it is refused.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Kropp() {}

    /** The body as a JSON object, or nothing when it is none. */
    static Optional<ObjectNode> objekt(String kropp) {
        try {
            String uten = kropp.startsWith("\uFEFF") ? kropp.substring(1) : kropp;
            JsonNode lest = JSON.readTree(uten);
            return lest instanceof ObjectNode o ? Optional.of(o) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
