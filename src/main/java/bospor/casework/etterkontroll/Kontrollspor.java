package bospor.casework.etterkontroll;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Hjemmel;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Sportekst;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the result of a control together with its explanation: thresholds, differences, and each new calculation whole. */
final class Kontrollspor {
    private static final Hjemmel P14 =
            new Hjemmel("forskrift om bustøtte § 14", "https://lovdata.no/dokument/SF/forskrift/2012-11-29-1283/§14");

    private Kontrollspor() {}

    /** {@code Februar 2025}. */
    static String maaned(Termin termin) {
        String maaned = Sportekst.maaned(termin.maaned());
        return Character.toUpperCase(maaned.charAt(0)) + maaned.substring(1);
    }

    static Kontrollresultat kanIkke(Kontrollsak sak, List<Grunn> grunner) {
        List<Spor> ledd = new ArrayList<>();
        for (Grunn g : grunner) {
            ledd.add(new Faktum("hindring", "Hindring", null, Enhet.INGEN, g.tekst(), new Kilde.Inndata()));
        }
        return new Kontrollresultat(
                sak.art(),
                sak.aar(),
                Kontrollutfall.KAN_IKKE_KONTROLLERES,
                null,
                null,
                grunner,
                List.of(),
                List.of(),
                sak.unntak(),
                Etterkontroll.REGELSETT,
                List.of(),
                rot(sak, Formel.av("Kan ikke kontrolleres"), null, ledd));
    }

    static Kontrollresultat resultat(Kontrollsak sak, List<Terminkontroll> terminer, Terskler terskler) {
        Kroner sum = terminer.stream().map(Terminkontroll::differanse).reduce(Kroner.ZERO, Kroner::pluss);
        Kontrollutfall utfall = terskler.utfall(sum);
        boolean flyttes = utfall == Kontrollutfall.ETTERBETALING || utfall == Kontrollutfall.TILBAKEKRAV;
        Kroner beloep = flyttes ? sum : Kroner.ZERO;
        Sats terskel = sum.erNegativ() ? terskler.rettsgebyr() : terskler.minsteUtbetaling();
        Formel formel = formel(utfall, sum, terskel);
        List<Spor> ledd = new ArrayList<>();
        ledd.add(summen(sak, terminer, sum));
        ledd.add(terskel);
        for (String f : terskler.forutsetninger()) {
            ledd.add(new Faktum("forutsetning", "Forutsetning", null, Enhet.INGEN, null, new Kilde.Forutsatt(f)));
        }
        return new Kontrollresultat(
                sak.art(),
                sak.aar(),
                utfall,
                sum,
                beloep,
                flyttes || sum.erNull() ? List.of() : List.of(new Grunn(null, null, underTerskel(utfall))),
                terskler.forutsetninger(),
                terminer,
                sak.unntak(),
                Etterkontroll.REGELSETT,
                List.of(terskler.minsteUtbetaling(), terskler.rettsgebyr()),
                rot(sak, formel, beloep.verdi(), ledd));
    }

    private static String underTerskel(Kontrollutfall utfall) {
        return utfall == Kontrollutfall.UNDER_RETTSGEBYR
                ? "Det er utbetalt for mye, men mindre enn ett rettsgebyr: beløpet kreves ikke tilbake (§ 14)."
                : "Det er utbetalt for lite, men mindre enn minste utbetaling: beløpet etterbetales ikke (§ 14).";
    }

    private static Formel formel(Kontrollutfall utfall, Kroner sum, Sats terskel) {
        BigDecimal tall = sum.verdi().abs();
        BigDecimal grense = terskel.verdi();
        return switch (utfall) {
            case INGEN_ENDRING, KAN_IKKE_KONTROLLERES -> Formel.av("Ingen differanse");
            case ETTERBETALING -> Formel.av("{} for lite er minst {} og etterbetales", tall, grense);
            case UNDER_MINSTE_UTBETALING -> Formel.av("{} for lite er under {} og etterbetales ikke", tall, grense);
            case TILBAKEKRAV -> Formel.av("{} for mye er minst {} og kreves tilbake", tall, grense);
            case UNDER_RETTSGEBYR -> Formel.av("{} for mye er under {} og kreves ikke tilbake", tall, grense);
        };
    }

    private static Steg rot(Kontrollsak sak, Formel formel, @Nullable BigDecimal verdi, List<Spor> ledd) {
        String navn = sak.art() == Kontrollart.NY_BEREGNING ? "Ny beregning " : "Etterkontroll ";
        return new Steg("etteroppgjoer", navn + sak.aar(), formel, P14, verdi, Enhet.KRONER, ledd);
    }

    private static Steg summen(Kontrollsak sak, List<Terminkontroll> terminer, Kroner sum) {
        List<Spor> ledd = new ArrayList<>();
        for (Terminkontroll t : terminer) {
            ledd.add(differanse(sak, t));
        }
        return new Steg(
                "sumDifferanser",
                "Sum av differansene",
                Formel.av("Nytt beløp minus vedtatt beløp, lagt sammen for alle månedene"),
                P14,
                sum.verdi(),
                Enhet.KRONER,
                ledd);
    }

    private static Steg differanse(Kontrollsak sak, Terminkontroll t) {
        List<Spor> ledd = new ArrayList<>();
        ledd.add(t.nytt().spor());
        ledd.add(vedtatt(sak, t));
        for (Unntak u : sak.unntak()) {
            if (u.gjelder(t.termin())) {
                ledd.add(new Faktum(
                        "unntak",
                        "Holdes utenfor oppgjøret",
                        null,
                        Enhet.INGEN,
                        unntak(u) + ": " + u.grunn(),
                        new Kilde.Foert("saksbehandler", u.dokument())));
            }
        }
        BigDecimal ny = t.vedtatt().pluss(t.differanse()).verdi();
        return new Steg(
                "differanse." + t.termin(),
                maaned(t.termin()),
                Formel.av("{} − {}", ny, t.vedtatt().verdi()),
                null,
                t.differanse().verdi(),
                Enhet.KRONER,
                ledd);
    }

    private static Faktum vedtatt(Kontrollsak sak, Terminkontroll t) {
        boolean oppgitt = sak.terminer().stream().anyMatch(v -> v.termin().equals(t.termin()) && v.beloep() != null);
        return new Faktum(
                "vedtatt",
                "Beløp i vedtaket",
                t.vedtatt().verdi(),
                Enhet.KRONER_PER_MAANED,
                null,
                oppgitt
                        ? new Kilde.Inndata()
                        : new Kilde.Forutsatt("beløpet er ikke oppgitt og er beregnet av opplysningene i vedtaket"));
    }

    /** Whom and what the exception concerns. */
    private static String unntak(Unntak u) {
        String felter =
                new TreeSet<>(u.felter()).stream().map(Oppgjoersfelt::navn).collect(Collectors.joining(", "));
        return felter + (u.person() == null ? "" : " for " + u.person());
    }
}
