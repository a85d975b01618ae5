package bospor.simulator.skatteetaten;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The XML form of an answer: the same elements, but lists in a wrapper of their own (skatteetaten-api.md § 2.4).
 *
 * <p>The namespace of Summert skattegrunnlag v2 is not published; v1's with the number changed is an assumption.
 */
final class Xmlform {
    private static final String NAVNEROM = "urn:no:skatteetaten:datasamarbeid:";
    private static final Map<String, String> INNPAKNING = Map.of(
            "inntekt", "inntekter",
            "fradrag", "fradragListe",
            "forskuddstrekk", "forskuddstrekkListe",
            "grunnlag", "grunnlagListe");

    private Xmlform() {}

    static String av(Tjeneste tjeneste, JsonNode svar) {
        String rot = switch (tjeneste) {
            case INNTEKT -> "oppgaverInntektsmottaker";
            case SKATTEGRUNNLAG -> "summertSkattegrunnlag";
            case SISTE -> "sisteTilgjengeligeSkatteoppgjoer";
        };
        String rom = switch (tjeneste) {
            case INNTEKT -> "inntektsmottaker:inntekt:v1";
            case SKATTEGRUNNLAG -> "summertskattegrunnlag:v2";
            case SISTE -> "sistetilgjengeligeskatteoppgjoer:v1";
        };
        StringBuilder ut = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        ut.append('<')
                .append(rot)
                .append(" xmlns=\"")
                .append(NAVNEROM)
                .append(rom)
                .append("\">");
        felter(ut, svar);
        return ut.append("</").append(rot).append('>').toString();
    }

    private static void felter(StringBuilder ut, JsonNode node) {
        node.properties().forEach(felt -> {
            String navn = felt.getKey();
            if (felt.getValue().isArray()) {
                String pakke = INNPAKNING.get(navn);
                apne(ut, pakke);
                felt.getValue().forEach(en -> element(ut, navn, en));
                lukk(ut, pakke);
            } else {
                element(ut, navn, felt.getValue());
            }
        });
    }

    private static void element(StringBuilder ut, String navn, JsonNode verdi) {
        apne(ut, navn);
        if (verdi.isObject()) {
            felter(ut, verdi);
        } else if (!verdi.isNull()) {
            ut.append(tekst(verdi.asText()));
        }
        lukk(ut, navn);
    }

    private static void apne(StringBuilder ut, @org.jspecify.annotations.Nullable String navn) {
        if (navn != null) {
            ut.append('<').append(navn).append('>');
        }
    }

    private static void lukk(StringBuilder ut, @org.jspecify.annotations.Nullable String navn) {
        if (navn != null) {
            ut.append("</").append(navn).append('>');
        }
    }

    static String tekst(String raa) {
        return raa.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
