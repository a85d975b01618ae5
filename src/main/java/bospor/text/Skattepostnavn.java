package bospor.text;

import org.jspecify.annotations.Nullable;

/** What the rows of the tax settlement are called on the screen. Names change every year; an unknown one is shown as it came. */
public final class Skattepostnavn {
    private static final Navneliste NAVN = Navneliste.les("skatteposter.properties");

    private Skattepostnavn() {}

    /** {@code Netto formue} for {@code nettoformue}, or {@code Ukjent post: nyPost2027}. */
    public static String av(String tekniskNavn) {
        String navn = NAVN.finn(tekniskNavn);
        return navn == null ? "Ukjent post: " + tekniskNavn : navn;
    }

    /** {@code Fradrag} for {@code inntektsfradrag}; {@code Annet} without one; an unknown category as it came. */
    public static String kategori(@Nullable String kategori) {
        if (kategori == null || kategori.isBlank()) {
            return "Annet";
        }
        String navn = NAVN.finn("kategori." + kategori);
        return navn == null ? kategori : navn;
    }
}
