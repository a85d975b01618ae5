package bospor.json;

import bospor.domain.Kroner;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes one JSON text on one line into memory; amounts are strings, an absent value is null or left out. */
final class Jsonskriver {
    private static final JsonFactory FABRIKK = new JsonFactory();

    private final JsonGenerator ut;

    private Jsonskriver(JsonGenerator ut) {
        this.ut = ut;
    }

    /** Writes the content of an object or a list. */
    interface Innhold {
        /** Writes it. */
        void skriv() throws IOException;
    }

    /** Writes a whole text. */
    interface Rot {
        /** Writes its one value. */
        void skriv(Jsonskriver ut) throws IOException;
    }

    /** Writes one element of a list. */
    interface Element<T> {
        /** Writes it. */
        void skriv(T element) throws IOException;
    }

    /** The text in UTF-8 without a line end. */
    static byte[] skriv(Rot rot) {
        return skriv(4096, rot);
    }

    /** The same, with a guess at how many bytes it will be. */
    static byte[] skriv(int anslag, Rot rot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(anslag);
        try (JsonGenerator generator = FABRIKK.createGenerator(bytes)) {
            rot.skriv(new Jsonskriver(generator));
        } catch (IOException e) {
            throw new UncheckedIOException("minnet kan ikke skrives til", e);
        }
        return bytes.toByteArray();
    }

    /** An object as a value. */
    void objekt(Innhold innhold) throws IOException {
        ut.writeStartObject();
        innhold.skriv();
        ut.writeEndObject();
    }

    /** An object as a field. */
    void objekt(String felt, Innhold innhold) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        objekt(innhold);
    }

    /** A value as a field, written by whoever writes such values. */
    void verdi(String felt, Innhold verdi) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        verdi.skriv();
    }

    /** A value that is JSON already, or null. */
    void raattFelt(String felt, @Nullable String json) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        ut.writeRawValue(json == null ? "null" : json);
    }

    /** A list as a field. */
    <T> void liste(String felt, Iterable<? extends T> elementer, Element<T> element) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        ut.writeStartArray();
        for (T e : elementer) {
            element.skriv(e);
        }
        ut.writeEndArray();
    }

    /** A text as an element of a list. */
    void tekst(String verdi) throws IOException {
        ut.writeString(verdi);
    }

    /** A text or null. */
    void felt(String felt, @Nullable String verdi) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        ut.writeString(verdi);
    }

    /** A text that is the same in many results, never one of a case; or null. */
    void fastFelt(String felt, @Nullable String verdi) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        if (verdi == null) {
            ut.writeNull();
        } else {
            ut.writeString(FasteTekster.av(verdi));
        }
    }

    /** A text under a name that comes from a case and not from the format. */
    void frittFelt(String felt, String verdi) throws IOException {
        ut.writeFieldName(felt);
        ut.writeString(verdi);
    }

    /** An object under a name that comes from a case and not from the format. */
    void frittObjekt(String felt, Innhold innhold) throws IOException {
        ut.writeFieldName(felt);
        objekt(innhold);
    }

    /** A value as its text, or null. */
    void felt(String felt, @Nullable Object verdi) throws IOException {
        felt(felt, verdi == null ? null : verdi.toString());
    }

    /** A decimal with the decimals it has, or null. */
    void felt(String felt, @Nullable BigDecimal verdi) throws IOException {
        felt(felt, verdi == null ? null : verdi.toPlainString());
    }

    /** A whole number as a JSON number. */
    void felt(String felt, int verdi) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        ut.writeNumber(verdi);
    }

    /** true or false. */
    void felt(String felt, boolean verdi) throws IOException {
        ut.writeFieldName(FasteTekster.av(felt));
        ut.writeBoolean(verdi);
    }

    /** The value as its text when there is one, otherwise nothing. */
    void feltHvisSatt(String felt, @Nullable Object verdi) throws IOException {
        if (verdi != null) {
            felt(felt, verdi);
        }
    }

    /** The amount when it is not zero, otherwise nothing. */
    void feltHvisIkkeNull(String felt, Kroner beloep) throws IOException {
        if (!beloep.erNull()) {
            felt(felt, beloep);
        }
    }

    /** true when it holds, otherwise nothing. */
    void feltHvisSant(String felt, boolean verdi) throws IOException {
        if (verdi) {
            felt(felt, true);
        }
    }
}
