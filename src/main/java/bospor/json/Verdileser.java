package bospor.json;

import bospor.domain.Kroner;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scalar a parser stands on as the type that is expected there, or refuses it with its path.
 *
 * <p>In a draft the types still hold, but a text may be empty and a number out of range: the case worker is not done, and
 * what was typed must not be lost.
 */
final class Verdileser {
    private static final Pattern AAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern MAANED = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DATO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIDSPUNKT = Pattern.compile("[0-9T:.-]{16,30}Z");

    private final JsonParser parser;
    private final boolean utkast;

    Verdileser(JsonParser parser, boolean utkast) {
        this.parser = parser;
        this.utkast = utkast;
    }

    /** A text, possibly empty. */
    String tekst() throws IOException, Lesefeil {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw feil("Her skal det stå en tekst i anførselstegn.");
        }
        String tekst = parser.getText();
        if (harLoestSurrogat(tekst)) {
            throw feil("Teksten har et ufullstendig tegn. Skriv den på nytt.");
        }
        return tekst;
    }

    /** A text, or null. */
    @Nullable
    String tekstEllerNull() throws IOException, Lesefeil {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : tekst();
    }

    /** A text that is not blank. */
    String utfyltTekst() throws IOException, Lesefeil {
        String tekst = tekst();
        if (tekst.isBlank() && !utkast) {
            throw feil("Teksten er tom og må fylles ut.");
        }
        return tekst;
    }

    /** A decimal, as a string or as a number. */
    BigDecimal desimaltall() throws IOException, Lesefeil {
        JsonToken token = parser.currentToken();
        BigDecimal tall = null;
        if (token == JsonToken.VALUE_STRING) {
            tall = Desimaltall.les(parser.getText(), false);
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            tall = Desimaltall.les(parser.getText(), true);
        }
        if (tall == null) {
            throw feil("Her skal det stå et desimaltall med punktum og uten mellomrom, som \"1250.50\", "
                    + "med høyst 15 siffer foran punktum.");
        }
        return tall;
    }

    /** An amount of any sign. */
    Kroner kroner() throws IOException, Lesefeil {
        return Kroner.av(desimaltall());
    }

    /** An amount of any sign, or null. */
    @Nullable
    Kroner kronerEllerNull() throws IOException, Lesefeil {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : kroner();
    }

    /** An amount that cannot be below zero. */
    Kroner kronerIkkeNegativ() throws IOException, Lesefeil {
        Kroner beloep = kroner();
        if (beloep.erNegativ() && !utkast) {
            throw feil("Beløpet kan ikke være negativt. Skriv 0 eller mer.");
        }
        return beloep;
    }

    /** A whole number in the range, both ends included. */
    int heltall(int fra, int til) throws IOException, Lesefeil {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= 9) {
            int tall = Integer.parseInt(parser.getText());
            if (utkast || (tall >= fra && tall <= til)) {
                return tall;
            }
        }
        throw feil("Her skal det stå et helt tall fra " + fra + " til " + til + ", uten anførselstegn.");
    }

    /** A year of four digits, as a number or as a text. */
    int aar() throws IOException, Lesefeil {
        JsonToken token = parser.currentToken();
        if ((token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_STRING)
                && AAR.matcher(parser.getText()).matches()) {
            return Integer.parseInt(parser.getText());
        }
        throw feil("Her skal det stå et årstall med fire siffer.");
    }

    /** true or false. */
    boolean jaNei() throws Lesefeil {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> throw feil("Her skal det stå true eller false, uten anførselstegn.");
        };
    }

    /** One of the names of an enum, see {@link Navn#av}. */
    <E> E valg(Map<String, E> navn) throws IOException, Lesefeil {
        E valg = navn.get(tekst());
        if (valg == null) {
            throw feil("Verdien er ukjent. Bruk en av disse: " + String.join(", ", navn.keySet()) + ".");
        }
        return valg;
    }

    /** A month {@code yyyy-MM}. */
    YearMonth maaned() throws IOException, Lesefeil {
        return somTid(MAANED, YearMonth::parse, "en måned på formen ÅÅÅÅ-MM");
    }

    /** A date {@code yyyy-MM-dd}. */
    LocalDate dato() throws IOException, Lesefeil {
        return somTid(DATO, LocalDate::parse, "en dato på formen ÅÅÅÅ-MM-DD");
    }

    /** A moment in UTC, {@code 2026-02-12T10:31:04Z}. */
    Instant tidspunkt() throws IOException, Lesefeil {
        return somTid(TIDSPUNKT, Instant::parse, "et tidspunkt på formen ÅÅÅÅ-MM-DDTtt:mm:ssZ");
    }

    /** The text of a scalar as it is written, for values whose type is decided elsewhere: decimals are made plain. */
    String ordrett() throws IOException, Lesefeil {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> desimaltall().toPlainString();
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case null, default -> tekst();
        };
    }

    private <T> T somTid(Pattern moenster, Function<String, T> les, String hva) throws IOException, Lesefeil {
        String tekst = tekst();
        if (moenster.matcher(tekst).matches()) {
            try {
                return les.apply(tekst);
            } catch (DateTimeException e) {
                // Falls through: the digits are there, but no such month or day.
            }
        }
        throw feil("Her skal det stå " + hva + ".");
    }

    private static boolean harLoestSurrogat(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == tekst.length()
                        || !Character.isLowSurrogate(tekst.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private Lesefeil feil(String melding) {
        return new Lesefeil(Sti.av(parser.getParsingContext()), melding);
    }
}
