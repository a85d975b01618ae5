package bospor.casework.omregning;

import bospor.casework.omregning.Omregningsrad.Aarsak;
import bospor.casework.omregning.Omregningsrad.Svar;
import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Ark.Kolonne;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import bospor.trace.Sportekst;
import bospor.trace.Utfall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A finished run as a spreadsheet: the list with the largest difference first, every cause, and the sums. Holds no identity number. */
public final class Omregningsark {
    private Omregningsark() {}

    /** The spreadsheet; its first sheet is the list. */
    public static Regneark av(Omregningsresultat resultat) {
        return Regneark.av(liste(resultat), aarsaker(resultat), summer(resultat));
    }

    private static Ark liste(Omregningsresultat resultat) {
        List<Kolonne> kolonner = List.of(
                new Kolonne("Nr.", 6),
                new Kolonne("Sak", 18),
                new Kolonne("Fil eller linje", 30),
                new Kolonne("Ordning", 20),
                new Kolonne("Måned før", 16),
                new Kolonne("Måned nå", 16),
                new Kolonne("Før, kr per måned", 14),
                new Kolonne("Nå, kr per måned", 14),
                new Kolonne("Differanse, kr per måned", 14),
                new Kolonne("Utfall før", 18),
                new Kolonne("Utfall nå", 18),
                new Kolonne("Viktigste årsak", 50),
                new Kolonne("Merknad", 60),
                new Kolonne("Alle årsaker", 80));
        List<List<Celle>> rader = new ArrayList<>();
        for (Omregningsrad r : resultat.rader()) {
            rader.add(List.of(
                    Celle.tall(r.nummer()),
                    Celle.tekst(r.saksnummer()),
                    Celle.tekst(r.navn()),
                    Celle.tekst(r.ordning()),
                    maaned(r.foer()),
                    maaned(r.etter()),
                    beloep(r.foer()),
                    beloep(r.etter()),
                    Celle.beloep(r.differanse()),
                    Celle.tekst(utfall(r.foer())),
                    Celle.tekst(utfall(r.etter())),
                    Celle.tekst(stoerste(r)),
                    Celle.tekst(r.merknad()),
                    Celle.tekst(r.aarsaker().stream().map(Omregningsark::ord).collect(Collectors.joining("; ")))));
        }
        return new Ark("Saker", kolonner, rader);
    }

    private static String stoerste(Omregningsrad r) {
        return r.aarsaker().isEmpty() ? "" : ord(r.aarsaker().getFirst());
    }

    private static String ord(Aarsak a) {
        return a.tekst() + ": " + Sportekst.kroner(a.bostoette().verdi());
    }

    /** A line for each cause of each case: they can be filtered and summed, and for each case they sum to the difference. */
    private static Ark aarsaker(Omregningsresultat resultat) {
        List<List<Celle>> rader = new ArrayList<>();
        for (Omregningsrad r : resultat.rader()) {
            for (Aarsak a : r.aarsaker()) {
                rader.add(List.of(
                        Celle.tall(r.nummer()),
                        Celle.tekst(r.saksnummer()),
                        Celle.tekst(r.navn()),
                        Celle.tekst(a.tekst()),
                        Celle.beloep(a.bostoette())));
            }
        }
        return new Ark(
                "Årsaker",
                List.of(
                        new Kolonne("Nr.", 6),
                        new Kolonne("Sak", 18),
                        new Kolonne("Fil eller linje", 30),
                        new Kolonne("Årsak", 60),
                        new Kolonne("Kr per måned", 14)),
                rader);
    }

    private static Ark summer(Omregningsresultat r) {
        List<List<Celle>> rader = new ArrayList<>(List.of(
                List.of(Celle.tekst("Saker"), Celle.tall(r.rader().size())),
                List.of(Celle.tekst("Får et annet beløp"), Celle.tall(r.endret())),
                List.of(Celle.tekst("Får bostøtte nå, og fikk ikke før"), Celle.tall(r.nye())),
                List.of(Celle.tekst("Mister bostøtten"), Celle.tall(r.mister())),
                List.of(Celle.tekst("Uten differanse (se merknaden)"), Celle.tall(r.utenDifferanse())),
                List.of(Celle.tekst("Differanse for alle, kr per måned"), Celle.beloep(r.sum()))));
        if (r.ubrukteOppgjoer() > 0) {
            rader.add(
                    List.of(Celle.tekst("Har nye oppgjør, men er ikke blant sakene"), Celle.tall(r.ubrukteOppgjoer())));
        }
        if (r.avbrutt()) {
            rader.add(List.of(Celle.tekst("Kjøringen ble avbrutt: ikke alle sakene er med.")));
        }
        return new Ark("Summer", List.of(new Kolonne("Hva", 40), new Kolonne("Antall eller kroner", 20)), rader);
    }

    private static Celle maaned(@Nullable Svar svar) {
        return svar == null ? Celle.TOM : new Celle.Maaned(svar.termin().maaned());
    }

    private static Celle beloep(@Nullable Svar svar) {
        return svar == null ? Celle.TOM : Celle.beloep(svar.beloep());
    }

    private static String utfall(@Nullable Svar svar) {
        return svar == null ? "" : ord(svar.utfall());
    }

    /** The outcome in words. */
    public static String ord(Utfall utfall) {
        return switch (utfall) {
            case INNVILGET -> "Innvilget";
            case AVSLAG -> "Avslag";
            case KAN_IKKE_VURDERES -> "Kan ikke vurderes";
        };
    }
}
