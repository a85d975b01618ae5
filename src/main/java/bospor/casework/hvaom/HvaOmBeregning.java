package bospor.casework.hvaom;

import bospor.casework.Beregner;
import bospor.casework.hvaom.Stoettekurve.Punkt;
import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.trace.Beregningsresultat;
import bospor.trace.Noekkeltall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Calculates a household as it might be, with the rules that calculate it as it is. Pure; safe to use from several threads. */
public final class HvaOmBeregning {
    /** The age of a member who is added: a child, whose income never counts. */
    public static final int ALDER_NY = 10;

    private static final String INNTEKT = "inntektsgrunnlagPerMaaned";
    private static final int PUNKTER = 60;
    private static final BigDecimal TUSEN = BigDecimal.valueOf(1000);
    private static final Kroner MINSTE_BREDDE = Kroner.av(20000);

    private final Beregner beregner;

    /** Over the rules that calculate. */
    public HvaOmBeregning(Beregner beregner) {
        this.beregner = beregner;
    }

    /** The household as it is, in the terms it can be changed by; empty when its income was not calculated. */
    public static Optional<HvaOm> utgangspunkt(Beregningsinndata inndata, Beregningsresultat resultat) {
        return inntekt(resultat)
                .map(i -> new HvaOm(
                        i.minst(Kroner.ZERO),
                        Innbytte.boutgift(inndata).minst(Kroner.ZERO),
                        inndata.husstand().antall()));
    }

    /** Calculates with what might be in the place of what is; empty when the rules give no amount for it. */
    public Optional<HvaOmSvar> regn(Beregningsinndata naa, Beregningsresultat resultat, HvaOm hvis) {
        Optional<HvaOm> fra = utgangspunkt(naa, resultat);
        if (fra.isEmpty()) {
            return Optional.empty();
        }
        Beregningsinndata endret = naa;
        if (hvis.antall() != fra.get().antall()) {
            endret = Innbytte.medAntall(endret, hvis.antall());
        }
        if (!hvis.boutgiftPerMaaned().equals(fra.get().boutgiftPerMaaned())) {
            endret = Innbytte.medBoutgift(endret, hvis.boutgiftPerMaaned());
        }
        Beregningsresultat foer = beregn(endret);
        Kroner inntekt = foer == null ? null : inntekt(foer).orElse(null);
        if (foer == null || inntekt == null) {
            return Optional.empty();
        }
        Beregningsinndata grunnlag = endret;
        Beregningsinndata ferdig =
                Innbytte.medMerInntekt(endret, hvis.inntektPerMaaned().minus(inntekt));
        Beregningsresultat svar = beregn(ferdig);
        return svar == null
                ? Optional.empty()
                : Optional.of(new HvaOmSvar(
                        fra.get(),
                        ferdig,
                        svar,
                        kurve(grunnlag, inntekt, svar, fra.get().inntektPerMaaned(), hvis)));
    }

    private Stoettekurve kurve(
            Beregningsinndata grunnlag, Kroner inntekt, Beregningsresultat svar, Kroner idag, HvaOm hvis) {
        Kroner grense = tall(svar, "egenInntektsgrensePerMaaned");
        Kroner oevre = tall(svar, "inntektsgrensePerMaaned");
        Kroner bredde = MINSTE_BREDDE.minst(idag).minst(hvis.inntektPerMaaned());
        bredde = bredde.minst(oevre == null ? Kroner.ZERO : oevre);
        BigDecimal steg = bredde.verdi()
                .multiply(new BigDecimal("1.1"))
                .divide(TUSEN, 0, RoundingMode.CEILING)
                .multiply(TUSEN)
                .divide(BigDecimal.valueOf(PUNKTER), 2, RoundingMode.CEILING);
        TreeSet<Kroner> inntekter = new TreeSet<>();
        for (int i = 0; i <= PUNKTER; i++) {
            inntekter.add(Kroner.av(steg.multiply(BigDecimal.valueOf(i))));
        }
        inntekter.add(hvis.inntektPerMaaned());
        if (grense != null) {
            // Both sides of the step down to nothing.
            inntekter.add(grense);
            inntekter.add(grense.pluss(Kroner.av(1)));
        }
        List<Punkt> punkter = new ArrayList<>();
        for (Kroner i : inntekter) {
            Beregningsresultat r = beregn(Innbytte.medMerInntekt(grunnlag, i.minus(inntekt)));
            if (r != null && r.beloepPerMaaned() != null) {
                punkter.add(new Punkt(i, r.beloepPerMaaned()));
            }
        }
        return new Stoettekurve(punkter, grense, oevre);
    }

    private @Nullable Beregningsresultat beregn(Beregningsinndata inndata) {
        return beregner.beregn(inndata) instanceof Beregningsresultat r && r.beloepPerMaaned() != null ? r : null;
    }

    private static Optional<Kroner> inntekt(Beregningsresultat r) {
        return Optional.ofNullable(tall(r, INNTEKT));
    }

    private static @Nullable Kroner tall(Beregningsresultat r, String id) {
        BigDecimal verdi = r.noekkeltall(id).map(Noekkeltall::verdi).orElse(null);
        return verdi == null ? null : Kroner.av(verdi);
    }
}
