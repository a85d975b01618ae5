package bospor.rules.statlig;

import bospor.domain.Beregningsinndata;
import bospor.domain.Inntekt;
import bospor.domain.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The formulas of forskrift §§ 1–7 for a rented dwelling in Tromsø in June 2026, rounding model VEDTAK, as plain exact
 * arithmetic: no trace, no rates to look up, no checks. The floor that the traced calculation is measured against; the two
 * income limits are searched for as there, because they are part of every result.
 */
public final class Gulv {
    private static final BigDecimal TOLV = BigDecimal.valueOf(12);
    private static final BigDecimal HALV = new BigDecimal("0.5");
    private static final BigDecimal DEKNING = new BigDecimal("0.737");
    private static final BigDecimal MINSTE = new BigDecimal("63");
    private static final BigDecimal E0 = new BigDecimal("26576");
    private static final BigDecimal G1 = new BigDecimal("137462");
    private static final BigDecimal G2 = new BigDecimal("245278");
    private static final BigDecimal SATS1 = new BigDecimal("0.1644");
    private static final BigDecimal SATS2 = new BigDecimal("0.6356");
    private static final BigDecimal KAPITALFRIBELOEP = new BigDecimal("6886");
    private static final BigDecimal FORMUEFRIBELOEP = new BigDecimal("344231");
    private static final BigDecimal FORMUESATS = new BigDecimal("0.65");
    private static final BigDecimal VOKSEN = new BigDecimal("0.13");
    private static final BigDecimal BARN = new BigDecimal("0.15");
    private static final BigDecimal OPPVARMING = new BigDecimal("7631");
    private static final BigDecimal TILLEGG = new BigDecimal("19079");
    private static final BigDecimal[] TAK = {
        new BigDecimal("92234"),
        new BigDecimal("113774"),
        new BigDecimal("125977"),
        new BigDecimal("138182"),
        new BigDecimal("150385")
    };

    /** Kroner per month: the support, and the income limits at the cap and with the household's own costs. */
    public record Tall(BigDecimal beloep, BigDecimal grense, BigDecimal egenGrense) {}

    /** The numbers for the household. */
    public Tall beregn(Beregningsinndata inndata) {
        BigDecimal maaned = BigDecimal.ZERO;
        BigDecimal aar = BigDecimal.ZERO;
        BigDecimal formue = BigDecimal.ZERO;
        BigDecimal vekt = BigDecimal.ONE;
        for (Person p : inndata.husstand().personer()) {
            if (!p.soeker()) {
                vekt = vekt.add(p.alder() >= 18 ? VOKSEN : BARN);
            }
            if (p.alder() >= 18) {
                formue = formue.add(p.aarsbeloep().nettoformue().verdi());
            }
            if (!p.soeker() && p.alder() < 20) {
                continue;
            }
            for (Inntekt post : p.inntekter()) {
                maaned = maaned.add(post.beloep().verdi());
            }
            aar = aar.add(p.aarsbeloep()
                            .kapitalinntekt()
                            .verdi()
                            .subtract(KAPITALFRIBELOEP)
                            .max(BigDecimal.ZERO))
                    .add(p.aarsbeloep().naeringsinntekt().verdi());
        }
        maaned = maaned.add(formue.subtract(FORMUEFRIBELOEP)
                .max(BigDecimal.ZERO)
                .multiply(FORMUESATS)
                .divide(TOLV, 0, RoundingMode.HALF_UP));
        BigDecimal vektet = maaned.multiply(TOLV).add(aar).divide(vekt, 0, RoundingMode.HALF_UP);
        BigDecimal utgifter =
                inndata.bolig().husleiePerMaaned().verdi().multiply(TOLV).add(OPPVARMING);
        BigDecimal tak = TAK[Math.min(inndata.husstand().antall(), TAK.length) - 1].add(TILLEGG);
        BigDecimal godkjente = utgifter.min(tak);
        BigDecimal beloep = beloep(godkjente, vektet);
        BigDecimal grense = grense(tak, vekt);
        return new Tall(
                beloep.compareTo(MINSTE) < 0 ? BigDecimal.ZERO : beloep,
                grense,
                godkjente.compareTo(tak) == 0 ? grense : grense(godkjente, vekt));
    }

    private static BigDecimal beloep(BigDecimal boutgifter, BigDecimal vektet) {
        BigDecimal egenandel = E0;
        BigDecimal over = vektet.subtract(G1);
        if (over.signum() > 0) {
            egenandel = egenandel.add(over.multiply(SATS1));
        }
        BigDecimal over2 = vektet.subtract(G2);
        if (over2.signum() > 0) {
            egenandel = egenandel.add(over2.multiply(SATS2));
        }
        return boutgifter
                .divide(TOLV, 0, RoundingMode.FLOOR)
                .subtract(egenandel.divide(TOLV, 0, RoundingMode.HALF_UP))
                .multiply(DEKNING)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal grense(BigDecimal boutgifter, BigDecimal vekt) {
        long betales = 0;
        long betalesIkke = G1.add(boutgifter.divide(SATS1, 0, RoundingMode.CEILING)).longValueExact() + 1;
        while (betalesIkke - betales > 1) {
            long midt = (betales + betalesIkke) >>> 1;
            if (beloep(boutgifter, BigDecimal.valueOf(midt)).compareTo(MINSTE) >= 0) {
                betales = midt;
            } else {
                betalesIkke = midt;
            }
        }
        return BigDecimal.valueOf(betales)
                .add(HALV)
                .multiply(vekt)
                .divide(TOLV, 0, RoundingMode.CEILING)
                .subtract(BigDecimal.ONE);
    }
}
