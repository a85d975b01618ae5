package bospor.rates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A JSON object that must have exactly the named keys; every fault names the place. */
final class StrengtObjekt {
    private static final ObjectReader LESER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .reader();

    private final JsonNode node;
    private final String sted;

    /** The object at this place; keys that are neither required nor optional are refused. */
    StrengtObjekt(JsonNode node, String sted, Set<String> paakrevd, Set<String> valgfrie) {
        this.node = node;
        this.sted = sted;
        if (!node.isObject()) {
            throw new Satsfeil(sted, "skal være et objekt");
        }
        for (Iterator<String> navn = node.fieldNames(); navn.hasNext(); ) {
            String n = navn.next();
            if (!paakrevd.contains(n) && !valgfrie.contains(n)) {
                throw new Satsfeil(sted, "ukjent nøkkel " + n);
            }
        }
        for (String n : paakrevd) {
            if (!node.has(n)) {
                throw new Satsfeil(sted, "mangler " + n);
            }
        }
    }

    /** Reads a resource beside this class; repeated keys are refused. */
    static JsonNode ressurs(String fil) {
        try (InputStream inn = StrengtObjekt.class.getResourceAsStream(fil)) {
            if (inn == null) {
                throw new Satsfeil(fil, "finnes ikke");
            }
            return LESER.readTree(inn);
        } catch (IOException e) {
            throw new Satsfeil(fil, e);
        }
    }

    /** Reads a text; repeated keys are refused. */
    static JsonNode tekstSomJson(String json) {
        try {
            return LESER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Satsfeil("JSON", e);
        }
    }

    String sted() {
        return sted;
    }

    @Nullable
    String tekstEllerNull(String noekkel) {
        JsonNode v = node.get(noekkel);
        if (v == null || v.isNull()) {
            return null;
        }
        if (!v.isTextual() || v.textValue().isBlank()) {
            throw new Satsfeil(sted + "." + noekkel, "skal være tekst");
        }
        return v.textValue();
    }

    String tekst(String noekkel) {
        String t = tekstEllerNull(noekkel);
        if (t == null) {
            throw new Satsfeil(sted + "." + noekkel, "mangler");
        }
        return t;
    }

    @Nullable
    LocalDate datoEllerNull(String noekkel) {
        String t = tekstEllerNull(noekkel);
        try {
            return t == null ? null : LocalDate.parse(t);
        } catch (DateTimeException e) {
            throw new Satsfeil(sted + "." + noekkel, "skal være en dato");
        }
    }

    LocalDate dato(String noekkel) {
        LocalDate d = datoEllerNull(noekkel);
        if (d == null) {
            throw new Satsfeil(sted + "." + noekkel, "mangler");
        }
        return d;
    }

    int heltall(String noekkel) {
        JsonNode v = node.path(noekkel);
        if (!v.isInt()) {
            throw new Satsfeil(sted + "." + noekkel, "skal være et heltall");
        }
        return v.intValue();
    }

    JsonNode barn(String noekkel) {
        return node.path(noekkel);
    }

    <T> List<T> liste(String noekkel, BiFunction<JsonNode, String, T> les) {
        JsonNode v = node.path(noekkel);
        if (!v.isArray()) {
            throw new Satsfeil(sted + "." + noekkel, "skal være en liste");
        }
        List<T> ut = new ArrayList<>(v.size());
        for (int i = 0; i < v.size(); i++) {
            ut.add(les.apply(v.get(i), sted + "." + noekkel + "[" + i + "]"));
        }
        return ut;
    }
}
