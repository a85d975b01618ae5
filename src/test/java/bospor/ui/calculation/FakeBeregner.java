package bospor.ui.calculation;

import bospor.casework.Beregner;
import bospor.domain.Beregningsinndata;
import bospor.domain.Holdesutenfor;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Hjemmel;
import bospor.trace.Kilde;
import bospor.trace.Noekkeltall;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import bospor.trace.Spor;
import bospor.trace.Steg;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small scheme of its own for tests of the view: half of what the rent is above a fifth of the income. The tree has every
 * kind of node that the real one has.
 */
final class FakeBeregner implements Beregner {
    private static final Hjemmel P1 =
            new Hjemmel("forskrift om bustøtte § 1", "https://lovdata.no/forskrift/2012-11-29-1283/§1");
    private static final Hjemmel P5 = Hjemmel.av("forskrift om bustøtte § 5");
    private static final Sats ANDEL = new Sats(
            "andel",
            "Andel av inntekten",
            new BigDecimal("0.2"),
            Enhet.ANDEL,
            LocalDate.of(2025, 6, 1),
            P5,
            Satsstatus.DERIVED,
            LocalDate.of(2026, 8, 30));
    private static final Sats DEKNING = new Sats(
            "dekning",
            "Dekningsprosent",
            new BigDecimal("0.5"),
            Enhet.ANDEL,
            LocalDate.of(2016, 1, 1),
            P1,
            Satsstatus.VERIFIED,
            LocalDate.of(2026, 8, 30));

    @Override
    public Beregningssvar beregn(Beregningsinndata inndata) {
        List<Spor> personer = new ArrayList<>();
        BigDecimal inntekt = BigDecimal.ZERO;
        for (Person p : inndata.husstand().personer()) {
            Steg steg = person(p);
            personer.add(steg);
            inntekt = inntekt.add(steg.verdi() == null ? BigDecimal.ZERO : steg.verdi());
        }
        Steg grunnlag =
                steg("inntektsgrunnlag", "Inntektsgrunnlag", Formel.av("Summen for alle"), P5, inntekt, personer);
        BigDecimal egenandel = inntekt.multiply(ANDEL.verdi()).setScale(2, RoundingMode.HALF_UP);
        Steg egen = steg(
                "egenandel",
                "Egenandel",
                Formel.av("{} × {}", ANDEL.verdi(), inntekt),
                P5,
                egenandel,
                List.of(grunnlag, ANDEL));
        BigDecimal leie = inndata.bolig().husleiePerMaaned().verdi();
        Faktum husleie = new Faktum(
                "husleie",
                "Husleie",
                leie,
                Enhet.KRONER_PER_MAANED,
                null,
                kilde(inndata.kilder().get("bolig.husleiePerMaaned")));
        BigDecimal beloep = leie.subtract(egenandel)
                .max(BigDecimal.ZERO)
                .multiply(DEKNING.verdi())
                .setScale(0, RoundingMode.HALF_UP);
        boolean avslag = beloep.signum() == 0;
        Steg rot = steg(
                "bostoette",
                "Bostøtte",
                Formel.av("{} × ({} − {})", DEKNING.verdi(), leie, egenandel),
                P1,
                beloep,
                List.of(husleie, egen, DEKNING));
        return new Beregningsresultat(
                inndata.ordning(),
                inndata.termin(),
                avslag ? Utfall.AVSLAG : Utfall.INNVILGET,
                Kroner.av(beloep),
                null,
                avslag ? "V03" : null,
                avslag ? List.of(new Grunn("V03", null, "Inntekten er for høy for boutgiften.")) : List.of(),
                List.of(
                        new Noekkeltall(
                                "inntektsgrunnlagPerMaaned",
                                "Inntektsgrunnlag per måned",
                                inntekt,
                                Enhet.KRONER_PER_MAANED),
                        new Noekkeltall("egenandelPerAar", "Egenandel per år", null, Enhet.KRONER_PER_AAR)),
                new Regelsett("prøve", "1.0"),
                List.of(ANDEL, DEKNING),
                rot);
    }

    private static Steg person(Person p) {
        List<Spor> poster = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Inntekt i : p.inntekter()) {
            Steg post = post(i);
            poster.add(
                    i.holdesUtenfor() == null && i.utbetalinger() == 0
                            ? post.grunnlag().getFirst()
                            : post);
            sum = sum.add(post.verdi() == null ? BigDecimal.ZERO : post.verdi());
        }
        return steg(
                "inntekt." + p.id(),
                "Inntekt, person på " + p.alder() + " år",
                Formel.av("Summen av postene"),
                P5,
                sum,
                poster);
    }

    private static Steg post(Inntekt i) {
        YearMonth maaned = i.maaned();
        Faktum faktum = new Faktum(
                "inntektspost",
                String.valueOf(i.kode()),
                i.beloep().verdi(),
                Enhet.KRONER_PER_MAANED,
                i.utbetaler(),
                maaned == null
                        ? new Kilde.Inndata()
                        : new Kilde.Innrapportert(maaned, i.opplysningspliktig(), i.virksomhet(), i.type(), i.kode()));
        Holdesutenfor utenfor = i.holdesUtenfor();
        if (utenfor != null) {
            return steg(
                    "utenfor",
                    "Holdes utenfor",
                    new Formel(utenfor.grunn(), List.of()),
                    P5,
                    BigDecimal.ZERO,
                    List.of(faktum));
        }
        BigDecimal verdi = i.utbetalinger() == 3
                ? i.beloep().verdi().multiply(BigDecimal.TWO).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP)
                : i.beloep().verdi();
        return steg(
                "post",
                "To av tre utbetalinger",
                Formel.av("{} × 2 / 3", i.beloep().verdi()),
                P5,
                verdi,
                List.of(faktum));
    }

    private static Kilde kilde(@Nullable Innfoering i) {
        return i == null ? new Kilde.Forutsatt("ingenting er ført") : new Kilde.Foert(i.foert(), i.dokument());
    }

    private static Steg steg(
            String id, String navn, Formel formel, Hjemmel hjemmel, BigDecimal verdi, List<Spor> grunnlag) {
        return new Steg(id, navn, formel, hjemmel, verdi, Enhet.KRONER_PER_MAANED, grunnlag);
    }
}
