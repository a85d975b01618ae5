package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Support is the rent less a reasonable housing cost, which is a percentage of the whole income.
 *
 * <p>The percentage starts at a share and rises by a fixed number of points for every begun step of the income: first in
 * wide steps from a starting income to a turning income, then in narrow ones. Both incomes rise with the household.
 */
final class RimeligBoutgift implements Byggekloss {
    private static final String STARTANDEL = "boutgift.startandel";
    private static final String OEKNING = "boutgift.oekning";
    private static final String START = "boutgift.start";
    private static final String VENDING = "boutgift.vending";
    private static final String EKSTRA = "boutgift.perEkstraPerson";
    private static final String TRINN_1 = "boutgift.trinn1";
    private static final String TRINN_2 = "boutgift.trinn2";
    private static final String EN = ".1person";
    private static final String TO = ".2personer";
    private static final String MINST_EN = "husleie.minst.1person";
    private static final String MINST_FLERE = "husleie.minst.flere";

    @Override
    public List<Felt> felter(Bostoettedel del) {
        return Husleie.felter(del);
    }

    @Override
    public Map<String, Enhet> paakrevd(Set<String> ider) {
        Map<String, Enhet> ut = new LinkedHashMap<>();
        ut.put(STARTANDEL, Enhet.ANDEL);
        ut.put(OEKNING, Enhet.ANDEL);
        for (String id : List.of(START + EN, START + TO, VENDING + EN, VENDING + TO, EKSTRA, TRINN_1, TRINN_2)) {
            ut.put(id, Enhet.KRONER_PER_AAR);
        }
        return ut;
    }

    @Override
    public Map<String, Enhet> valgfrie() {
        return Map.of(MINST_EN, Enhet.KRONER_PER_AAR, MINST_FLERE, Enhet.KRONER_PER_AAR);
    }

    @Override
    public List<String> feil(Pakkesatser satser) {
        List<String> ut = new ArrayList<>();
        for (String trinn : List.of(TRINN_1, TRINN_2)) {
            if (satser.bruk(trinn).verdi().signum() == 0) {
                ut.add("parameteren %s må være over 0".formatted(trinn));
            }
        }
        return ut;
    }

    @Override
    public Utregning regn(Grunnlag g) {
        Steg inntekt = Inntektsbase.av(g);
        Steg andel = andel(g, Tall.verdi(inntekt));
        BigDecimal rimelig = Tall.verdi(andel).multiply(Tall.verdi(inntekt));
        Steg boutgift = new Steg(
                "rimeligBoutgift",
                "Rimelig boutgift per år",
                Formel.av("{} % av {}", Tall.prosent(Tall.verdi(andel)), Tall.verdi(inntekt)),
                g.hjemmel(),
                rimelig,
                Enhet.KRONER_PER_AAR,
                List.of(andel, inntekt));
        Spor husleie = g.data().beloep(Husleie.FELT);
        BigDecimal leie = Tall.verdi(husleie);
        Sats minst = g.satser().brukHvisFinnes(g.antallPersoner() == 1 ? MINST_EN : MINST_FLERE);
        List<Spor> ledd = new ArrayList<>(List.of(husleie, boutgift));
        if (minst != null) {
            ledd.add(minst);
        }
        List<Noekkeltall> noekkeltall = new ArrayList<>(Inntektsbase.noekkeltall(inntekt));
        noekkeltall.add(Tall.noekkeltall(
                "rimeligBoutgiftProsent",
                "Rimelig boutgift i prosent av inntekten",
                Tall.prosent(Tall.verdi(andel)),
                Enhet.PROSENT));
        noekkeltall.add(Tall.noekkeltall("rimeligBoutgiftPerAar", "Rimelig boutgift", rimelig, Enhet.KRONER_PER_AAR));
        noekkeltall.add(Husleie.noekkeltall(husleie));
        return new Utregning(
                Husleie.over(g, husleie, boutgift, "Husleie over rimelig boutgift", ledd),
                "Husleien er ikke høyere enn det som er rimelig boutgift for inntekten.",
                forLav(leie, minst),
                noekkeltall);
    }

    private static List<Grunn> forLav(BigDecimal leie, @Nullable Sats minst) {
        return minst != null && leie.compareTo(minst.verdi()) < 0
                ? List.of(new Grunn(
                        null, Husleie.FELT.sti(), "Husleien er lavere enn det ordningen krever for å gi støtte."))
                : List.of();
    }

    private static Steg andel(Grunnlag g, BigDecimal inntekt) {
        Sats start = g.satser().bruk(STARTANDEL);
        Sats oekning = g.satser().bruk(OEKNING);
        Sats bredde1 = g.satser().bruk(TRINN_1);
        Sats bredde2 = g.satser().bruk(TRINN_2);
        Spor fra = grense(g, START, "Inntekt der prosenten begynner å øke");
        Spor vending = grense(g, VENDING, "Inntekt der trinnene blir kortere");
        BigDecimal trinn1 = trinn(inntekt.min(Tall.verdi(vending)), Tall.verdi(fra), bredde1);
        BigDecimal trinn2 = trinn(inntekt, Tall.verdi(vending), bredde2);
        return new Steg(
                "rimeligBoutgiftAndel",
                "Rimelig boutgift i prosent",
                Formel.av(
                        "{} % + {} prosentpoeng for hvert av {} påbegynte trinn til {} og {} påbegynte trinn over",
                        Tall.prosent(start.verdi()),
                        Tall.prosent(oekning.verdi()),
                        trinn1,
                        Tall.verdi(vending),
                        trinn2),
                g.hjemmel(),
                start.verdi().add(oekning.verdi().multiply(trinn1.add(trinn2))),
                Enhet.ANDEL,
                List.of(start, oekning, fra, bredde1, vending, bredde2));
    }

    private static BigDecimal trinn(BigDecimal inntekt, BigDecimal fra, Sats bredde) {
        return inntekt.subtract(fra).max(BigDecimal.ZERO).divide(bredde.verdi(), 0, RoundingMode.CEILING);
    }

    /** An income that is one for a single person, another for two, and rises with each further person. */
    private static Spor grense(Grunnlag g, String id, String navn) {
        int flere = g.antallPersoner() - 2;
        if (flere <= 0) {
            return g.satser().bruk(flere < 0 ? id + EN : id + TO);
        }
        Sats to = g.satser().bruk(id + TO);
        Sats ekstra = g.satser().bruk(EKSTRA);
        BigDecimal antall = BigDecimal.valueOf(flere);
        return new Steg(
                id,
                navn,
                Formel.av("{} + {} × {}", to.verdi(), antall, ekstra.verdi()),
                g.hjemmel(),
                to.verdi().add(antall.multiply(ekstra.verdi())),
                Enhet.KRONER_PER_AAR,
                List.of(to, ekstra));
    }
}
