package bospor.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The explanation tree as plain Norwegian text for copying: one line for each node, indented by its depth, with value,
 * formula, provision and source. The same tree always gives the same text.
 */
public final class Sportekst {
    private static final String[] MAANEDER = {
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
        "desember"
    };
    private static final char HARDT_MELLOMROM = '\u00a0';
    private static final String MINUS = "\u2212";
    private static final Pattern PERSONNUMMER = Pattern.compile("\\d{6} ?\\d{5}");
    private static final int INNRYKK = 2;
    private static final int FLEST_DESIMALER = 2;
    private static final int GRUPPE = 3;

    private final StringBuilder ut = new StringBuilder(2048);

    private Sportekst() {}

    /** The whole tree, each line ended by a newline. */
    public static String av(Spor spor) {
        Sportekst t = new Sportekst();
        t.skriv(spor, 0);
        return t.ut.toString();
    }

    /** A number as in a formula: thousands apart by hard spaces, comma, at most two decimals unless it is a small rate. */
    public static String tall(BigDecimal tall) {
        BigDecimal kort = tall.abs().compareTo(BigDecimal.ONE) < 0
                ? tall
                : tall.setScale(Math.min(Math.max(tall.scale(), 0), FLEST_DESIMALER), RoundingMode.HALF_UP);
        kort = kort.stripTrailingZeros();
        String[] deler = kort.abs().toPlainString().split("\\.", -1);
        StringBuilder s = new StringBuilder(deler[0]);
        for (int i = s.length() - GRUPPE; i > 0; i -= GRUPPE) {
            s.insert(i, HARDT_MELLOMROM);
        }
        if (deler.length > 1) {
            s.append(',').append(deler[1]);
        }
        return kort.signum() < 0 ? MINUS + s : s.toString();
    }

    private void skriv(Spor spor, int dybde) {
        ut.append(" ".repeat(INNRYKK * dybde)).append(spor.navn());
        BigDecimal verdi = spor.verdi();
        if (verdi != null) {
            ut.append(": ").append(verdi(verdi, spor.enhet()));
        }
        switch (spor) {
            case Faktum f -> {
                if (f.tekst() != null) {
                    ut.append(verdi == null ? ": " : ", ").append(betaler(f.tekst()));
                }
                ut.append(" (").append(kilde(f.kilde())).append(')');
            }
            case Sats s ->
                ut.append(" (sats fra ")
                        .append(dato(s.virkningFra()))
                        .append(", ")
                        .append(s.hjemmel().tittel())
                        .append(status(s.status()))
                        .append(')');
            case Steg s -> {
                String formel = s.formel().tekst(Sportekst::tall);
                Hjemmel hjemmel = s.hjemmel();
                String tittel = hjemmel == null ? "" : hjemmel.tittel();
                if (!formel.isEmpty() || !tittel.isEmpty()) {
                    ut.append(" (").append(formel);
                    ut.append(formel.isEmpty() || tittel.isEmpty() ? "" : "; ")
                            .append(tittel)
                            .append(')');
                }
            }
        }
        ut.append('\n');
        for (Spor barn : spor.grunnlag()) {
            skriv(barn, dybde + 1);
        }
    }

    private static String verdi(BigDecimal verdi, Enhet enhet) {
        return switch (enhet) {
            case KRONER -> kroner(verdi);
            case KRONER_PER_MAANED -> kroner(verdi) + " per måned";
            case KRONER_PER_AAR -> kroner(verdi) + " per år";
            case ANDEL -> tall(verdi.movePointRight(2)) + HARDT_MELLOMROM + "%";
            case PROSENT -> tall(verdi) + HARDT_MELLOMROM + "%";
            case PERSONER -> tall(verdi) + (verdi.compareTo(BigDecimal.ONE) == 0 ? " person" : " personer");
            case AAR -> tall(verdi) + HARDT_MELLOMROM + "år";
            case VEKT, TALL, INGEN -> tall(verdi);
        };
    }

    /** An amount with hard spaces and unit: whole kroner, or kroner and two digits of øre. */
    public static String kroner(BigDecimal beloep) {
        String tekst = tall(beloep.setScale(FLEST_DESIMALER, RoundingMode.HALF_UP));
        int komma = tekst.indexOf(',');
        boolean enDesimal = komma >= 0 && komma == tekst.length() - FLEST_DESIMALER;
        return tekst + (enDesimal ? "0" : "") + HARDT_MELLOMROM + "kr";
    }

    private static String status(Satsstatus status) {
        return switch (status) {
            case VERIFIED -> "";
            case DERIVED -> ", beregnet av publiserte beløp";
            case FITTED -> ", tilpasset en publisert tabell";
            case RECALLED -> ", husket og ikke kontrollert";
        };
    }

    private static String kilde(Kilde kilde) {
        return switch (kilde) {
            case Kilde.Innrapportert i ->
                "rapportert for " + maaned(i.maaned())
                        + (i.opplysningspliktig() == null ? "" : " av " + betaler(i.opplysningspliktig()));
            case Kilde.Skatteoppgjoer s -> "skatteoppgjør " + s.inntektsaar();
            case Kilde.Foert f -> "ført av " + f.av() + (f.dokument() == null ? "" : ", " + f.dokument());
            case Kilde.Inndata i -> "oppgitt";
            case Kilde.Forutsatt f -> "forutsatt: " + f.grunn();
        };
    }

    /** Who pays, as a text may show it: a name or an organisation number; of a person's number the last two digits alone. */
    public static String betaler(String navnEllerNummer) {
        return PERSONNUMMER.matcher(navnEllerNummer).matches()
                ? "*** ***" + navnEllerNummer.substring(navnEllerNummer.length() - 2)
                : navnEllerNummer;
    }

    /** A month as {@code februar 2026}. */
    public static String maaned(YearMonth maaned) {
        return MAANEDER[maaned.getMonthValue() - 1] + " " + maaned.getYear();
    }

    private static String dato(LocalDate dag) {
        return "%02d.%02d.%d".formatted(dag.getDayOfMonth(), dag.getMonthValue(), dag.getYear());
    }
}
