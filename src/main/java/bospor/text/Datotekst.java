package bospor.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Dates and months as Norwegians write them: {@code 12.02.2026}, {@code februar 2026}, {@code feb. 26}. */
public final class Datotekst {
    private static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    private Datotekst() {}

    /** {@code 12.02.2026}. */
    public static String dato(LocalDate dag) {
        return String.format(Locale.ROOT, "%02d.%02d.%d", dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
    }

    /** {@code februar 2026}. */
    public static String maaned(YearMonth maaned) {
        return maanedsnavn(maaned) + Talltekst.HARDT_MELLOMROM + maaned.getYear();
    }

    /** {@code februar}. */
    public static String maanedsnavn(YearMonth maaned) {
        return MAANEDER.get(maaned.getMonthValue() - 1);
    }

    /** {@code feb}: the first three letters, for axes and narrow columns. */
    public static String kortMaaned(YearMonth maaned) {
        return maanedsnavn(maaned).substring(0, 3);
    }

    /** The sentence or heading with a large first letter: {@code Februar 2026}. */
    public static String storForbokstav(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
