package bospor.rates;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object that must have exactly the named keys; every fault names the place. */
final class StrengtObjekt {
    private static final ObjectReader LESER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private static final Pattern DESIMALTALL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");

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

    /** Reads a file that somebody else has written; a fault names line and column, never the text. */
    static JsonNode fil(byte[] utf8, String sted) {
        try {
            return LESER.readTree(utf8);
        } catch (JsonProcessingException e) {
            JsonLocation l = e.getLocation();
            throw new Satsfeil(
                    sted,
                    l == null
                            ? "er ikke gyldig JSON"
                            : "er ikke gyldig JSON (linje %d, tegn %d)".formatted(l.getLineNr(), l.getColumnNr()));
        } catch (IOException e) {
            throw new Satsfeil(sted, e);
        }
    }

    String sted() {
        return sted;
    }

    boolean har(String noekkel) {
        return node.hasNonNull(noekkel);
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

    /** A plain decimal in quotes; null when it is not there or null. */
    @Nullable
    BigDecimal tallEllerNull(String noekkel) {
        String t = tekstEllerNull(noekkel);
        if (t == null) {
            return null;
        }
        if (!DESIMALTALL.matcher(t).matches()) {
            throw new Satsfeil(sted + "." + noekkel, "skal være et desimaltall i anførselstegn, som \"1250.50\"");
        }
        return new BigDecimal(t);
    }

    BigDecimal tall(String noekkel) {
        BigDecimal t = tallEllerNull(noekkel);
        if (t == null) {
            throw new Satsfeil(sted + "." + noekkel, "mangler");
        }
        return t;
    }

    boolean jaNei(String noekkel) {
        JsonNode v = node.path(noekkel);
        if (!v.isBoolean()) {
            throw new Satsfeil(sted + "." + noekkel, "skal være true eller false");
        }
        return v.booleanValue();
    }

    /** One of the words of an enum. */
    <E extends Enum<E>> E ettAv(String noekkel, Class<E> ord) {
        String t = tekst(noekkel);
        for (E e : ord.getEnumConstants()) {
            if (e.name().equals(t)) {
                return e;
            }
        }
        throw new Satsfeil(
                sted + "." + noekkel,
                Arrays.stream(ord.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "skal være en av: ", "")));
    }

    /** An object with free names, each with a text. */
    Map<String, String> tekster(String noekkel) {
        JsonNode v = node.path(noekkel);
        if (!v.isObject()) {
            throw new Satsfeil(sted + "." + noekkel, "skal være et objekt");
        }
        Map<String, String> ut = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> felt : v.properties()) {
            if (!felt.getValue().isTextual()) {
                throw new Satsfeil(sted + "." + noekkel + "." + felt.getKey(), "skal være tekst");
            }
            ut.put(felt.getKey(), felt.getValue().textValue());
        }
        return ut;
    }

    StrengtObjekt objekt(String noekkel, Set<String> paakrevd, Set<String> valgfrie) {
        return new StrengtObjekt(barn(noekkel), sted + "." + noekkel, paakrevd, valgfrie);
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
