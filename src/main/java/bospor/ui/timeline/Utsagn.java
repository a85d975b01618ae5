package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a place in the picture says: to the screen reader as one sentence, to the eye as the lines of a card. */
final class Utsagn {
    private Utsagn() {}

    /** {@code oktober 2025, Elin, org.nr. 310 000 027, fastlønn, 21 400 kroner}, with the state when it is not complete. */
    static String serie(Tidslinje t, YearMonth maaned, Inntektsserie serie) {
        Seriecelle celle = serie.celle(maaned);
        Maanedstilstand tilstand = t.personer().get(serie.person()).tilstand(maaned);
        StringBuilder ut = new StringBuilder(Datotekst.maaned(maaned))
                .append(", ")
                .append(serie.opplest())
                .append(", ");
        ut.append(celle == null ? Tekst.av("celle.ingenPost") : Tekst.opplest(celle.sum()));
        if (celle != null && celle.manglerBeloep()) {
            ut.append(", ").append(Tekst.av("celle.manglerBeloep"));
        }
        if (!serie.teller()) {
            ut.append(", ").append(Tekst.av("celle.tellerIkke"));
        }
        if (serie.engang()) {
            ut.append(", ").append(Tekst.av("celle.engang"));
        }
        if (tilstand == Maanedstilstand.IKKE_KOMPLETT) {
            ut.append(", ").append(tilstand.ord());
        }
        return ut.toString();
    }

    /** {@code oktober 2025, husstanden, 50 300 kroner}, or each adult's state when there is no total. */
    static String maaned(Utsnitt utsnitt, YearMonth maaned) {
        Tidslinje t = utsnitt.tidslinje();
        Kroner sum = utsnitt.sum(maaned);
        if (sum == null) {
            List<String> ledd = new ArrayList<>();
            ledd.add(Datotekst.maaned(maaned));
            ledd.add(Tekst.av("celle.ingenSum"));
            t.personer().forEach(p -> ledd.add(person(p, maaned, utsnitt.skjulte())));
            return String.join(", ", ledd);
        }
        String hvem = t.personer().size() > 1
                ? Tekst.av("husstanden.liten")
                : t.personer().getFirst().navn();
        return Datotekst.maaned(maaned) + ", " + hvem + ", " + medTilstand(sum, t.tilstand(maaned));
    }

    /** {@code Elin 25 600 kroner}, {@code Elin skjermet}. */
    static String person(Personlinje p, YearMonth maaned, Set<String> skjulte) {
        Kroner sum = p.sum(maaned, skjulte);
        return p.navn() + " " + (sum == null ? p.tilstand(maaned).ord() : medTilstand(sum, p.tilstand(maaned)));
    }

    private static String medTilstand(Kroner sum, Maanedstilstand tilstand) {
        return switch (tilstand) {
            case INGEN_RAPPORTERT -> tilstand.ord();
            case IKKE_KOMPLETT -> Tekst.opplest(sum) + ", " + tilstand.ord();
            case BELOEP, IKKE_HENTET, SKJERMET, FEIL -> Tekst.opplest(sum);
        };
    }

    /** The card's lines: the month, then what the place is, one fact a line. */
    static List<String> kort(Utsnitt utsnitt, Markoer sted) {
        Tidslinje t = utsnitt.tidslinje();
        YearMonth maaned = sted.maaned();
        List<String> linjer = new ArrayList<>();
        linjer.add(Datotekst.storForbokstav(Datotekst.maaned(maaned)));
        Inntektsserie serie = t.serie(sted.serie());
        Seriecelle celle = serie == null ? null : serie.celle(maaned);
        if (serie != null && celle != null) {
            linjer.add(serie.personnavn() + " · " + serie.type());
            linjer.add(serie.utbetaler());
            linjer.add(Tekst.kr(celle.sum()));
            if (celle.manglerBeloep()) {
                linjer.add(Tekst.av("celle.manglerBeloep"));
            }
            if (serie.engang()) {
                linjer.add(Datotekst.storForbokstav(Tekst.av("celle.engang")));
            }
            Maanedstilstand tilstand = t.personer().get(serie.person()).tilstand(maaned);
            if (tilstand == Maanedstilstand.IKKE_KOMPLETT) {
                linjer.add(Tekst.av("tilstand.ikkeKomplett.lang"));
            }
            return linjer;
        }
        Kroner sum = utsnitt.sum(maaned);
        linjer.add(
                sum == null
                        ? Datotekst.storForbokstav(Tekst.av("celle.ingenSum"))
                        : Tekst.av("kort.sum", Tekst.kr(sum)));
        for (Personlinje p : t.personer()) {
            Kroner egen = p.sum(maaned, utsnitt.skjulte());
            Maanedstilstand tilstand = p.tilstand(maaned);
            boolean tall = egen != null && tilstand != Maanedstilstand.INGEN_RAPPORTERT;
            linjer.add(p.navn() + ": " + (tall && egen != null ? Tekst.kr(egen) : tilstand.ord()));
        }
        if (t.tilstand(maaned) == Maanedstilstand.IKKE_KOMPLETT) {
            linjer.add(Tekst.av("tilstand.ikkeKomplett.lang"));
        }
        return linjer;
    }
}
