package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.rates.Formueregel;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Noekkeltall;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The yearly income that two building blocks start from: gross income and, where the pack says so, a part of the wealth. */
final class Inntektsbase {
    private static final Felt BRUTTOINNTEKT = Felt.perAar("bruttoinntektPerAar", "Husstandens bruttoinntekt");

    private Inntektsbase() {}

    static List<Felt> felter(Bostoettedel del) {
        List<Felt> ut = new ArrayList<>(List.of(BRUTTOINNTEKT));
        if (del.formue() == Formueregel.EGET_TILLEGG) {
            ut.addAll(EgetFormuetillegg.FELTER);
        }
        return ut;
    }

    /** The income base in kroner per year, unrounded. */
    static Steg av(Grunnlag g) {
        List<Spor> ledd = new ArrayList<>();
        Spor inntekt = g.data().beloep(BRUTTOINNTEKT);
        ledd.add(inntekt);
        BigDecimal sum = Tall.verdi(inntekt);
        switch (g.del().formue()) {
            case INGEN -> {}
            case SOM_STATLIG -> ledd.add(StatligFormuetillegg.av(g));
            case EGET_TILLEGG -> ledd.add(EgetFormuetillegg.av(g));
        }
        Formel formel = Formel.INGEN;
        if (ledd.size() > 1) {
            BigDecimal tillegg = Tall.verdi(ledd.getLast());
            formel = Formel.av("{} + {}", sum, tillegg);
            sum = sum.add(tillegg);
        }
        return new Steg(
                "inntektsgrunnlag", "Inntektsgrunnlag per år", formel, g.hjemmel(), sum, Enhet.KRONER_PER_AAR, ledd);
    }

    /** The key figures of an income base. */
    static List<Noekkeltall> noekkeltall(Steg base) {
        List<Noekkeltall> ut = new ArrayList<>();
        ut.add(Tall.noekkeltall("inntektsgrunnlagPerAar", "Inntektsgrunnlag", Tall.verdi(base), Enhet.KRONER_PER_AAR));
        for (Spor s : base.grunnlag()) {
            if (s instanceof Steg tillegg) {
                ut.add(Tall.noekkeltall(
                        "formuestilleggPerAar", "Formuestillegg", Tall.verdi(tillegg), Enhet.KRONER_PER_AAR));
            }
        }
        return ut;
    }
}
