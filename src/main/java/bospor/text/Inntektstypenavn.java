package bospor.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the type codes of the a-ordning are called on the screen. The same code can mean different things in different
 * groups, so both are asked for. An unknown code is shown as it came: new ones appear every year, and none is dropped.
 */
public final class Inntektstypenavn {
    private static final Navneliste NAVN = Navneliste.les("inntektstyper.properties");
    private static final List<String> GRUPPER =
            List.of("loennsinntekt", "ytelseFraOffentlige", "pensjonEllerTrygd", "naeringsinntekt");

    private Inntektstypenavn() {}

    /** {@code Fastlønn}, or {@code Ukjent type: nyKode2027}. */
    public static String av(String gruppe, String kode) {
        if (kode.isBlank()) {
            return "Type ikke oppgitt";
        }
        String navn = kjent(gruppe, kode);
        return navn == null ? "Ukjent type: " + kode : navn;
    }

    /** {@code Lønn} for {@code loennsinntekt}; an unknown group as it came. */
    public static String gruppe(String gruppe) {
        String navn = NAVN.finn("gruppe." + gruppe);
        return navn == null ? gruppe : navn;
    }

    /** {@code Naturalytelse} for {@code naturalytelse}; an unknown word as it came, and words for none at all. */
    public static String fordel(@Nullable String fordel) {
        if (fordel == null || fordel.isBlank()) {
            return "Fordel ikke oppgitt";
        }
        String navn = NAVN.finn("fordel." + fordel);
        return navn == null ? fordel : navn;
    }

    private static @Nullable String kjent(String gruppe, String kode) {
        String navn = NAVN.finn(gruppe + "." + kode);
        if (navn != null || GRUPPER.contains(gruppe)) {
            return navn;
        }
        return GRUPPER.stream()
                .map(g -> NAVN.finn(g + "." + kode))
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
    }
}
