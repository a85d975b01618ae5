package bospor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of one JSON text: every object says which fields it knows, and every fault has a path.
 *
 * <p>The path is worked out only when there is a fault, from where the parser stands; reading a good text costs nothing
 * for it. Scalars are read by {@link Verdileser}.
 */
final class Jsonleser {
    /** How deep, and how long a text, a number or a name: more than any real file, and never enough to exhaust memory. */
    static final StreamReadConstraints GRENSER = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxStringLength(100_000)
            .maxNumberLength(1000)
            .maxNameLength(10_000)
            .build();

    private static final JsonFactory FABRIKK =
            JsonFactory.builder().streamReadConstraints(GRENSER).build();

    private final JsonParser parser;
    private final Verdileser verdi;

    private Jsonleser(byte[] tekst, boolean utkast) throws IOException {
        parser = FABRIKK.createParser(tekst);
        verdi = new Verdileser(parser, utkast);
    }

    /** Reads one value of a format from the start of the text to its end. */
    interface Rotleser<T> {
        /** Reads it, standing on its first token. */
        T les(Jsonleser leser) throws IOException, Lesefeil;
    }

    /** Reads the value of one field, standing on its first token. */
    interface Feltleser {
        /** Reads the value of the known field. */
        void les(String felt) throws IOException, Lesefeil;
    }

    /** Reads one element of a list, standing on its first token. */
    interface Elementleser {
        /** Reads the element. */
        void les() throws IOException, Lesefeil;
    }

    /** Reads the whole text as one value with nothing after it. */
    static <T> T les(byte[] tekst, Rotleser<T> rot) throws Lesefeil {
        return les(tekst, false, rot);
    }

    /** The same, where a draft may hold what cannot be calculated yet, see {@link Verdileser}. */
    static <T> T les(byte[] tekst, boolean utkast, Rotleser<T> rot) throws Lesefeil {
        Jsonleser leser = null;
        try {
            leser = new Jsonleser(tekst, utkast);
            if (leser.parser.nextToken() == null) {
                throw new Lesefeil("", "Teksten er tom. Den skal være ett JSON-objekt.");
            }
            T lest = rot.les(leser);
            if (leser.parser.nextToken() != null) {
                throw new Lesefeil("", "Det står noe etter slutten av JSON-objektet. Ta det bort.");
            }
            return lest;
        } catch (IOException e) {
            throw new Lesefeil(leser == null ? "" : Sti.av(leser.parser.getParsingContext()), ikkeJson(e));
        } finally {
            lukk(leser);
        }
    }

    private static void lukk(@Nullable Jsonleser leser) {
        if (leser != null) {
            try {
                leser.parser.close();
            } catch (IOException e) {
                throw new IllegalStateException("tekst i minnet kan ikke feile ved lukking", e);
            }
        }
    }

    /** Reads an object whose fields must be known, must come once each, and of which some are required. */
    void objekt(Felter felter, Feltleser leser) throws IOException, Lesefeil {
        krev(JsonToken.START_OBJECT, "Her skal det stå et objekt i krøllparenteser.");
        long sett = 0;
        for (String felt = parser.nextFieldName(); felt != null; felt = parser.nextFieldName()) {
            long bit = felter.bit(felt);
            if (bit == 0) {
                throw feil("Feltet er ukjent. Sjekk skrivemåten, eller ta det bort.");
            }
            if ((sett & bit) != 0) {
                throw toGanger();
            }
            sett |= bit;
            parser.nextToken();
            leser.les(felt);
        }
        String mangler = felter.mangler(sett);
        if (!mangler.isEmpty()) {
            throw feilUnder(mangler, "Feltet mangler og må fylles ut.");
        }
    }

    /** Reads an object with free field names; the reader refuses a name it has seen, see {@link #toGanger()}. */
    void kart(Feltleser leser) throws IOException, Lesefeil {
        krev(JsonToken.START_OBJECT, "Her skal det stå et objekt i krøllparenteser.");
        for (String felt = parser.nextFieldName(); felt != null; felt = parser.nextFieldName()) {
            parser.nextToken();
            leser.les(felt);
        }
    }

    /** Reads a list. */
    void liste(Elementleser leser) throws IOException, Lesefeil {
        krev(JsonToken.START_ARRAY, "Her skal det stå en liste i hakeparenteser.");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            leser.les();
        }
    }

    /** Skips the value the parser stands on, whatever it holds. */
    void hoppOver() throws IOException {
        parser.skipChildren();
    }

    /** Whether the value is null. */
    boolean erNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** The scalar the parser stands on. */
    Verdileser verdi() {
        return verdi;
    }

    /** A fault where the parser stands. */
    Lesefeil feil(String melding) {
        return new Lesefeil(Sti.av(parser.getParsingContext()), melding);
    }

    /** A fault in a field of the object that was just read. */
    Lesefeil feilUnder(String felt, String melding) {
        String sti = Sti.av(parser.getParsingContext());
        return new Lesefeil(sti.isEmpty() ? felt : sti + "." + felt, melding);
    }

    /** The fault of a name that comes twice. */
    Lesefeil toGanger() {
        return feil("Feltet står to ganger. Behold bare det ene.");
    }

    private void krev(JsonToken token, String melding) throws Lesefeil {
        if (parser.currentToken() != token) {
            throw feil(melding);
        }
    }

    /** What is wrong with the text as JSON; the parser's own message is left out because it repeats the text. */
    static String ikkeJson(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return "Teksten er for dypt nøstet, eller et tall, navn eller felt er for langt. Sjekk at det er riktig fil.";
        }
        if (e instanceof JsonEOFException) {
            return "Teksten slutter midt i JSON-objektet. Sjekk at hele filen er med.";
        }
        JsonLocation sted = e instanceof JsonProcessingException j ? j.getLocation() : null;
        String hvor = sted == null ? "" : " (linje " + sted.getLineNr() + ", tegn " + sted.getColumnNr() + ")";
        return "Teksten er ikke gyldig JSON i UTF-8" + hvor + ". Rett feilen og prøv igjen.";
    }
}
