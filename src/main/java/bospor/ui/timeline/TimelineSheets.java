package bospor.ui.timeline;

import bospor.casework.AapenSak;
import bospor.casework.Husstandsmedlem;
import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Ark.Kolonne;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.text.Inntektstypenavn;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The timeline as a spreadsheet: the months with their sums, and every post. A month without a sum says why in words: it is
 * never an empty cell or a zero. Payers are named as on the screen, so a private payer's number is not there.
 */
final class TimelineSheets {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final int SMAL = 12;
    private static final int VANLIG = 18;
    private static final int BRED = 34;

    private TimelineSheets() {}

    /** Every month that was fetched, whatever is hidden in the picture; with identity numbers only when asked for. */
    static Regneark of(AapenSak sak, Tidslinje t, boolean numre) {
        List<Ark> ark = new ArrayList<>(List.of(maaneder(t), poster(t), omOppslaget(t)));
        if (numre) {
            ark.add(personer(sak));
        }
        return new Regneark(ark);
    }

    private static Ark maaneder(Tidslinje t) {
        List<Kolonne> kolonner = new ArrayList<>();
        kolonner.add(kolonne("ark.maaned", VANLIG));
        kolonner.add(kolonne("ark.tilstand", BRED));
        boolean flere = t.personer().size() > 1;
        if (flere) {
            kolonner.add(kolonne("tabell.sumHusstand", VANLIG));
        }
        for (Personlinje p : t.personer()) {
            kolonner.add(new Kolonne(Tekst.av("tabell.sumPerson", p.navn()), VANLIG));
            for (Inntektsserie s : p.serier()) {
                kolonner.add(new Kolonne(p.navn() + ": " + s.type() + ", " + s.utbetaler(), VANLIG));
            }
        }
        List<List<Celle>> rader = new ArrayList<>();
        for (YearMonth maaned : t.maaneder()) {
            List<Celle> rad = new ArrayList<>();
            rad.add(new Celle.Maaned(maaned));
            rad.add(Celle.tekst(t.tilstand(maaned).ord()));
            if (flere) {
                Kroner sum = t.sum(maaned, Set.of());
                rad.add(sum == null ? Celle.tekst(Tekst.av("celle.ingenSum")) : Celle.beloep(sum));
            }
            for (Personlinje p : t.personer()) {
                Kroner sum = p.sum(maaned, Set.of());
                rad.add(
                        sum == null || p.tilstand(maaned) == Maanedstilstand.INGEN_RAPPORTERT
                                ? Celle.tekst(p.tilstand(maaned).ord())
                                : Celle.beloep(sum));
                for (Inntektsserie s : p.serier()) {
                    Seriecelle celle = s.celle(maaned);
                    rad.add(celle == null ? Celle.TOM : Celle.beloep(celle.sum()));
                }
            }
            rader.add(rad);
        }
        return new Ark(Tekst.av("ark.maaneder"), kolonner, rader);
    }

    private static Ark poster(Tidslinje t) {
        List<Kolonne> kolonner = List.of(
                kolonne("ark.maaned", VANLIG),
                kolonne("ark.person", VANLIG),
                kolonne("ark.rapportertAv", BRED),
                kolonne("ark.type", BRED),
                kolonne("ark.gruppe", VANLIG),
                kolonne("ark.ytelse", VANLIG),
                kolonne("ark.beloep", SMAL),
                kolonne("ark.teller", SMAL),
                kolonne("ark.gjelderFra", SMAL),
                kolonne("ark.gjelderTil", SMAL));
        List<List<Celle>> rader = new ArrayList<>();
        for (Inntektsserie s : t.serier()) {
            if (!t.personer().get(s.person()).aapen()) {
                continue;
            }
            for (YearMonth maaned : t.maaneder()) {
                Seriecelle celle = s.celle(maaned);
                for (Inntektspost post : celle == null ? List.<Inntektspost>of() : celle.poster()) {
                    rader.add(rad(s, maaned, post));
                }
            }
        }
        return new Ark(Tekst.av("poster"), kolonner, rader);
    }

    private static List<Celle> rad(Inntektsserie s, YearMonth maaned, Inntektspost post) {
        var fra = post.etterbetalingFra();
        var til = post.etterbetalingTil();
        return List.of(
                new Celle.Maaned(maaned),
                Celle.tekst(s.personnavn()),
                Celle.tekst(s.utbetaler()),
                Celle.tekst(s.type()),
                Celle.tekst(Inntektstypenavn.gruppe(post.gruppe())),
                Celle.tekst(Inntektstypenavn.fordel(post.fordel())),
                post.beloep() == null ? Celle.tekst(Tekst.av("poster.utenBeloep")) : Celle.beloep(post.beloep()),
                Celle.tekst(Tekst.av(s.teller() ? "ark.ja" : "ark.nei")),
                fra == null ? Celle.TOM : new Celle.Dato(fra),
                til == null ? Celle.TOM : new Celle.Dato(til));
    }

    /** What a reader must know of the sums, in the file itself: it may end up far from the case. */
    private static Ark omOppslaget(Tidslinje t) {
        List<List<Celle>> rader = new ArrayList<>();
        rader.add(List.of(
                Celle.tekst(Tekst.av("ark.hentet")),
                new Celle.Dato(t.hentet().atZone(NORGE).toLocalDate())));
        rader.add(List.of(Celle.tekst(Tekst.av("ark.komplett")), new Celle.Maaned(t.komplettTilOgMed())));
        for (Varsel varsel : Varsel.av(t)) {
            rader.add(List.of(Celle.tekst(Tekst.av("ark.merk")), Celle.tekst(varsel.tekst())));
        }
        rader.add(List.of(Celle.tekst(Tekst.av("ark.merk")), Celle.tekst(Tekst.av("ark.rapportert"))));
        return new Ark(
                Tekst.av("ark.om"), List.of(kolonne("ark.opplysning", BRED), kolonne("ark.verdi", BRED * 2)), rader);
    }

    private static Ark personer(AapenSak sak) {
        List<List<Celle>> rader = new ArrayList<>();
        for (Husstandsmedlem m : sak.medlemmer()) {
            rader.add(List.of(Celle.tekst(m.visningsnavn()), Celle.tekst(m.fnr().gruppert())));
        }
        return new Ark(
                Tekst.av("ark.personer"),
                List.of(kolonne("ark.person", VANLIG), kolonne("ark.foedselsnummer", VANLIG)),
                rader);
    }

    private static Kolonne kolonne(String noekkel, int bredde) {
        return new Kolonne(Tekst.av(noekkel), bredde);
    }
}
