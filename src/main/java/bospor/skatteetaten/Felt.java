package bospor.skatteetaten;

import bospor.domain.Kroner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads fields of Skatteetaten's answers: tolerant with what is missing or new, strict with what is an amount. */
final class Felt {
    private static final int FLEST_SIFRE = 30;

    private Felt() {}

    /** The text of a text, number or truth value; null when missing, null, empty or something with parts. */
    static @Nullable String tekst(JsonNode eier, String navn) {
        JsonNode node = eier.path(navn);
        if (!node.isValueNode() || node.isNull()) {
            return null;
        }
        String tekst = node.isNumber()
                ? node.decimalValue().toPlainString()
                : node.asText().strip();
        return tekst.isEmpty() ? null : tekst;
    }

    /**
     * The amount in kroner, as number or as text; null when missing.
     *
     * @throws UventetForm when something is there that is no plain number: an amount must never be lost silently
     */
    static @Nullable Kroner beloep(JsonNode eier, String navn) throws UventetForm {
        JsonNode node = eier.path(navn);
        if (node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank())) {
            return null;
        }
        if (!node.isNumber() && !node.isTextual()) {
            throw new UventetForm();
        }
        try {
            BigDecimal tall = node.isNumber()
                    ? node.decimalValue()
                    : new BigDecimal(node.asText().strip());
            if (tall.precision() > FLEST_SIFRE || Math.abs(tall.scale()) > FLEST_SIFRE) {
                throw new UventetForm();
            }
            return Kroner.av(tall);
        } catch (NumberFormatException _) {
            throw new UventetForm();
        }
    }

    /** Whether the field says yes. */
    static boolean ja(JsonNode eier, String navn) {
        return eier.path(navn).asBoolean(false);
    }

    /** The month, or null when missing or unreadable. */
    static @Nullable YearMonth maaned(JsonNode eier, String navn) {
        String tekst = tekst(eier, navn);
        try {
            return tekst == null ? null : YearMonth.parse(tekst);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The date at the start of the text, or null. */
    static @Nullable LocalDate dato(JsonNode eier, String navn) {
        String tekst = tekst(eier, navn);
        try {
            return tekst == null || tekst.length() < 10 ? null : LocalDate.parse(tekst.substring(0, 10));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /**
     * The objects of the list with this name. XML wraps its lists in an element of their own, and some converters to JSON keep
     * that; a single object counts as a list of one.
     *
     * @throws UventetForm when there is something in the list that is no object
     */
    static List<ObjectNode> liste(JsonNode eier, String navn, String innpakning) throws UventetForm {
        List<ObjectNode> funnet = new ArrayList<>();
        leggTil(funnet, eier.path(navn));
        JsonNode pakke = eier.path(innpakning);
        leggTil(funnet, pakke.isArray() ? pakke : pakke.path(navn));
        return funnet;
    }

    private static void leggTil(List<ObjectNode> funnet, JsonNode node) throws UventetForm {
        if (node.isArray()) {
            for (JsonNode del : node) {
                leggTil(funnet, del);
            }
        } else if (node instanceof ObjectNode objekt) {
            funnet.add(objekt);
        } else if (!node.isMissingNode() && !node.isNull()) {
            throw new UventetForm();
        }
    }

    /** Adds every value below the node under its path; empty and null ones say nothing and are left out. */
    static void flat(String sti, JsonNode node, Map<String, String> til) {
        if (node instanceof ObjectNode objekt) {
            objekt.properties().forEach(felt -> flat(sti + "." + felt.getKey(), felt.getValue(), til));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flat(sti + "[" + i + "]", node.path(i), til);
            }
        } else if (!node.isNull() && !node.isMissingNode() && !node.asText().isEmpty()) {
            til.put(sti, somTekst(node));
        }
    }

    private static String somTekst(JsonNode node) {
        // Written out, an exponent of a billion would fill the memory.
        return node.isNumber() && Math.abs(node.decimalValue().scale()) <= FLEST_SIFRE
                ? node.decimalValue().toPlainString()
                : node.asText().strip();
    }
}
