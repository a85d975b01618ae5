package bospor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a JSON text by RFC 8785: names sorted, no spaces, numbers as ECMAScript writes them, UTF-8. Two texts
 * that say the same have the same canonical form, and so the same checksum.
 */
public final class KanoniskJson {
    private static final int FLEST_HELE_SIFRE = 21;
    private static final int FLEST_LEDENDE_NULLER = -6;
    private static final int FOERSTE_SYNLIGE = 0x20;

    private final StringBuilder ut = new StringBuilder();

    private KanoniskJson() {}

    /**
     * The canonical form.
     *
     * @throws Lesefeil when the text is no JSON, repeats a name, or has a number that no double holds
     */
    public static byte[] av(byte[] json) throws Lesefeil {
        return av(Jsontre.les(json));
    }

    /**
     * The canonical form of the object without one of its fields.
     *
     * @throws Lesefeil when the text is no JSON object
     */
    public static byte[] uten(String felt, byte[] json) throws Lesefeil {
        ObjectNode objekt = Jsontre.lesObjekt(json);
        objekt.remove(felt);
        return av(objekt);
    }

    /**
     * The canonical form of the object with one more field.
     *
     * @throws Lesefeil when the text is no JSON object
     */
    public static byte[] med(String felt, String verdi, byte[] json) throws Lesefeil {
        return av(Jsontre.lesObjekt(json).put(felt, verdi));
    }

    /**
     * The canonical form of one field of the object, null when it is null or not there.
     *
     * @throws Lesefeil when the text is no JSON object
     */
    public static byte @Nullable [] felt(String felt, byte[] json) throws Lesefeil {
        JsonNode verdi = Jsontre.lesObjekt(json).path(felt);
        return verdi.isNull() || verdi.isMissingNode() ? null : av(verdi);
    }

    static byte[] av(JsonNode node) throws Lesefeil {
        KanoniskJson k = new KanoniskJson();
        k.skriv(node);
        return k.ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void skriv(JsonNode node) throws Lesefeil {
        switch (node.getNodeType()) {
            case OBJECT -> {
                List<String> navn = new ArrayList<>();
                node.fieldNames().forEachRemaining(navn::add);
                Collections.sort(navn);
                String skille = "{";
                for (String n : navn) {
                    ut.append(skille);
                    tekst(n);
                    ut.append(':');
                    skriv(node.get(n));
                    skille = ",";
                }
                ut.append(navn.isEmpty() ? "{}" : "}");
            }
            case ARRAY -> {
                ut.append('[');
                for (int i = 0; i < node.size(); i++) {
                    if (i > 0) {
                        ut.append(',');
                    }
                    skriv(node.get(i));
                }
                ut.append(']');
            }
            case STRING -> tekst(node.textValue());
            case NUMBER -> ut.append(tall(node.doubleValue()));
            case BOOLEAN -> ut.append(node.booleanValue());
            case NULL -> ut.append("null");
            case BINARY, MISSING, POJO -> throw new IllegalStateException("lest fra tekst");
        }
    }

    private void tekst(String tekst) throws Lesefeil {
        ut.append('"');
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            switch (c) {
                case '"' -> ut.append("\\\"");
                case '\\' -> ut.append("\\\\");
                case '\b' -> ut.append("\\b");
                case '\f' -> ut.append("\\f");
                case '\n' -> ut.append("\\n");
                case '\r' -> ut.append("\\r");
                case '\t' -> ut.append("\\t");
                default -> {
                    if (c < FOERSTE_SYNLIGE) {
                        ut.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        ut.append(c);
                    }
                }
            }
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(tekst)) {
            throw new Lesefeil("", "Teksten har et ufullstendig tegn. Skriv den på nytt.");
        }
        ut.append('"');
    }

    /** The shortest decimal that is read as this number; Java's own always has two digits, even where one is enough. */
    private static BigDecimal kortest(double tall) {
        BigDecimal java = new BigDecimal(Double.toString(tall)).stripTrailingZeros();
        BigDecimal ett = java.round(new MathContext(1, RoundingMode.HALF_EVEN));
        return ett.doubleValue() == tall ? ett.stripTrailingZeros() : java;
    }

    /** A number as ECMAScript's Number::toString writes it. */
    static String tall(double tall) throws Lesefeil {
        if (!Double.isFinite(tall)) {
            throw new Lesefeil("", "Et av tallene er for stort. Sjekk at det er riktig fil.");
        }
        if (tall == 0) {
            return "0";
        }
        BigDecimal kortest = kortest(Math.abs(tall));
        String sifre = kortest.unscaledValue().toString();
        int antall = sifre.length();
        // The value is 0.sifre × 10^plass.
        int plass = antall - kortest.scale();
        String uten;
        if (antall <= plass && plass <= FLEST_HELE_SIFRE) {
            uten = sifre + "0".repeat(plass - antall);
        } else if (0 < plass && plass <= FLEST_HELE_SIFRE) {
            uten = sifre.substring(0, plass) + "." + sifre.substring(plass);
        } else if (FLEST_LEDENDE_NULLER < plass && plass <= 0) {
            uten = "0." + "0".repeat(-plass) + sifre;
        } else {
            int eksponent = plass - 1;
            uten = sifre.charAt(0) + (antall > 1 ? "." + sifre.substring(1) : "") + "e" + (eksponent < 0 ? "-" : "+")
                    + Math.abs(eksponent);
        }
        return tall < 0 ? "-" + uten : uten;
    }
}
