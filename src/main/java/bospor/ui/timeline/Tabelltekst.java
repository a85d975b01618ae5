package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table as tab-separated text for a spreadsheet. Amounts are plain numbers with a decimal comma; a state without a
 * number is written in words. Holds no fødselsnummer unless the name that is asked for does.
 */
final class Tabelltekst {
    private Tabelltekst() {}

    /** The months of the picture; the adults with their identity numbers only when somebody asked for them. */
    static String av(Utsnitt utsnitt, AapenSak sak, List<YearMonth> maaneder, boolean medNumre) {
        return av(
                utsnitt,
                maaneder,
                p -> medNumre
                        ? p.navn() + " " + sak.medlemmer().get(p.nummer()).fnr().gruppert()
                        : p.navn());
    }

    /** The given months as lines under a heading line, each adult called what the function says. */
    static String av(Utsnitt utsnitt, List<YearMonth> maaneder, Function<Personlinje, String> navn) {
        Tidslinje t = utsnitt.tidslinje();
        List<Inntektsserie> serier = utsnitt.synlige();
        List<String> hode = new ArrayList<>(List.of(Tekst.av("tabell.maaned"), Tekst.av("tabell.tilstand")));
        boolean flere = t.personer().size() > 1;
        if (flere) {
            hode.add(Tekst.av("tabell.sumHusstand"));
        }
        for (Personlinje p : t.personer()) {
            hode.add(Tekst.av("tabell.sumPerson", navn.apply(p)));
            serier.stream()
                    .filter(s -> s.person() == p.nummer())
                    .forEach(s -> hode.add(p.navn() + ": " + s.type() + ", " + s.utbetaler()));
        }
        List<String> linjer = new ArrayList<>();
        linjer.add(linje(hode));
        for (YearMonth maaned : maaneder) {
            List<String> felt = new ArrayList<>();
            felt.add(maaned.toString());
            felt.add(t.tilstand(maaned).ord());
            if (flere) {
                Kroner sum = utsnitt.sum(maaned);
                felt.add(sum == null ? Tekst.av("celle.ingenSum") : tall(sum));
            }
            for (Personlinje p : t.personer()) {
                Kroner sum = p.sum(maaned, utsnitt.skjulte());
                felt.add(sum == null ? p.tilstand(maaned).ord() : tall(sum));
                for (Inntektsserie s : serier) {
                    if (s.person() == p.nummer()) {
                        Seriecelle celle = s.celle(maaned);
                        felt.add(celle == null ? "" : tall(celle.sum()));
                    }
                }
            }
            linjer.add(linje(felt));
        }
        return String.join("\r\n", linjer) + "\r\n";
    }

    private static String linje(List<String> felt) {
        return felt.stream()
                .map(f -> f.replace('\u00A0', ' ').replace('\t', ' '))
                .map(f -> f.startsWith("=") || f.startsWith("+") || f.startsWith("@") ? "'" + f : f)
                .collect(Collectors.joining("\t"));
    }

    private static String tall(Kroner beloep) {
        return beloep.toString().replace('.', ',');
    }

    /** The month as the table's first column shows it. */
    static String maaned(YearMonth maaned) {
        return Datotekst.storForbokstav(Datotekst.maaned(maaned));
    }
}
