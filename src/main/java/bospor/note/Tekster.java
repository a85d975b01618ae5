package bospor.note;

import bospor.casework.notat.Maalform;
import bospor.text.Ordliste;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The fixed texts of a note and of the letter in one form of Norwegian. Depends on no locale of the machine. */
final class Tekster {
    private static final Map<Maalform, Tekster> ALLE = new EnumMap<>(Maalform.class);

    static {
        for (Maalform maal : Maalform.values()) {
            ALLE.put(maal, new Tekster(maal));
        }
    }

    private final Maalform maal;
    private final Ordliste ordliste;
    private final Properties tekster = new Properties();

    private Tekster(Maalform maal) {
        this.maal = maal;
        this.ordliste = maal == Maalform.NYNORSK ? Ordliste.NYNORSK : Ordliste.UENDRET;
        les("tekster_" + maal.kode() + ".properties");
        les("brev_" + maal.kode() + ".properties");
    }

    private void les(String fil) {
        try (InputStream inn = Objects.requireNonNull(Tekster.class.getResourceAsStream(fil), fil)) {
            tekster.load(new InputStreamReader(inn, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese " + fil, e);
        }
    }

    static Tekster av(Maalform maal) {
        return Objects.requireNonNull(ALLE.get(maal));
    }

    Maalform maal() {
        return maal;
    }

    /** The text with {@code {0}}, {@code {1}} … put in; a text that is missing is a fault in the program. */
    String hent(String noekkel, String... deler) {
        String tekst = tekster.getProperty(noekkel);
        if (tekst == null) {
            throw new IllegalArgumentException("teksten mangler: " + noekkel);
        }
        for (int i = 0; i < deler.length; i++) {
            tekst = tekst.replace("{" + i + "}", deler[i]);
        }
        return tekst;
    }

    /** The text, or what stands instead when there is none: for codes that may be newer than the texts. */
    String ellers(String noekkel, String ellers) {
        return tekster.getProperty(noekkel, ellers);
    }

    /** A text of the rules or of another register, which are written in bokmål, in this form. */
    String fraReglene(String bokmaal) {
        return ordliste.oversett(bokmaal);
    }

    /** The name of an income type, which is written in bokmål, in this form. */
    String inntektsnavn(String bokmaal) {
        return ordliste.oversettNavn(bokmaal);
    }
}
