package bospor.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the type codes of the a-ordning are called. The same code can mean different things in different groups, so both
 * are asked for. An unknown code is shown as it came: new ones appear every year, and none is dropped.
 *
 * <p>Without a language these are the words of the screen; what is written to a file names its own.
 */
public final class Inntektstypenavn {
    private static final Navneliste NAVN = new Navneliste("inntektstyper");
    private static final List<String> GRUPPER =
            List.of("loennsinntekt", "ytelseFraOffentlige", "pensjonEllerTrygd", "naeringsinntekt");

    private Inntektstypenavn() {}

    /** {@code Fastlønn}, or {@code Ukjent type: nyKode2027}. */
    public static String av(String gruppe, String kode) {
        return av(gruppe, kode, Skjermspraak.naa());
    }

    /** {@code Fastlønn}, or {@code Ukjent type: nyKode2027}, in the given language. */
    public static String av(String gruppe, String kode, Locale spraak) {
        if (kode.isBlank()) {
            return ord("ukjent.ikkeOppgitt", "", spraak);
        }
        String navn = kjent(gruppe, kode, spraak);
        return navn == null ? ord("ukjent.type", kode, spraak) : navn;
    }

    /** The code in a name that this class gave a type it does not know, in the language of the screen. */
    public static Optional<String> ukjentKode(String navn) {
        String foran = ord("ukjent.type", "", Skjermspraak.naa());
        return navn.startsWith(foran) ? Optional.of(navn.substring(foran.length())) : Optional.empty();
    }

    /** {@code Lønn} for {@code loennsinntekt}; an unknown group as it came. */
    public static String gruppe(String gruppe) {
        return gruppe(gruppe, Skjermspraak.naa());
    }

    /** {@code Lønn} for {@code loennsinntekt}, in the given language; an unknown group as it came. */
    public static String gruppe(String gruppe, Locale spraak) {
        String navn = NAVN.finn("gruppe." + gruppe, spraak);
        return navn == null ? gruppe : navn;
    }

    /** {@code Naturalytelse} for {@code naturalytelse}; an unknown word as it came, and words for none at all. */
    public static String fordel(@Nullable String fordel) {
        Locale spraak = Skjermspraak.naa();
        if (fordel == null || fordel.isBlank()) {
            return ord("ukjent.fordel", "", spraak);
        }
        String navn = NAVN.finn("fordel." + fordel, spraak);
        return navn == null ? fordel : navn;
    }

    private static @Nullable String kjent(String gruppe, String kode, Locale spraak) {
        String navn = NAVN.finn(gruppe + "." + kode, spraak);
        if (navn != null || GRUPPER.contains(gruppe)) {
            return navn;
        }
        return GRUPPER.stream()
                .map(g -> NAVN.finn(g + "." + kode, spraak))
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
    }

    private static String ord(String noekkel, String kode, Locale spraak) {
        String mal = NAVN.finn(noekkel, spraak);
        return mal == null ? kode : Tekstmal.fyll(mal, List.of(kode));
    }
}
