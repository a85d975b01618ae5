package bospor.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of the tax settlement are called on the screen, in its language. Names change every year; an unknown one
 * is shown as it came.
 */
public final class Skattepostnavn {
    private static final Navneliste NAVN = new Navneliste("skatteposter");

    private Skattepostnavn() {}

    /** {@code Netto formue} for {@code nettoformue}, or {@code Ukjent post: nyPost2027}. */
    public static String av(String tekniskNavn) {
        Locale spraak = Skjermspraak.naa();
        String navn = NAVN.finn(tekniskNavn, spraak);
        String ukjent = NAVN.finn("ukjent.post", spraak);
        return navn != null ? navn : ukjent == null ? tekniskNavn : Tekstmal.fyll(ukjent, List.of(tekniskNavn));
    }

    /** {@code Fradrag} for {@code inntektsfradrag}; {@code Annet} without one; an unknown category as it came. */
    public static String kategori(@Nullable String kategori) {
        String noekkel = kategori == null || kategori.isBlank() ? "ukjent.kategori" : "kategori." + kategori;
        String navn = NAVN.finn(noekkel, Skjermspraak.naa());
        return navn != null || kategori == null ? String.valueOf(navn) : kategori;
    }
}
