package bospor.rules.statlig;

import bospor.domain.Avrunding;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Forskrift § 1: bostøtte is a percentage of the difference between approved housing costs and egenandel.
 *
 * <p>No provision orders how the payment is rounded. Three models reproduce what Husbanken has published; each is one
 * method here, used alike for the payment and for the income limits.
 */
final class Utbetaling {
    private static final String IKKE_HJEMLET = " (avrundingen er ikke hjemlet i forskriften og kan gi ±1 krone)";

    private Utbetaling() {}

    /** Kroner per month, negative when egenandel is larger than the costs; never rises with egenandel. */
    static BigDecimal beloep(Avrunding avrunding, BigDecimal boutgifter, BigDecimal egenandel, BigDecimal dekning) {
        return switch (avrunding) {
            case VEDTAK ->
                helePerMaaned(boutgifter, egenandel).multiply(dekning).setScale(0, RoundingMode.HALF_UP);
            case ANALYSE -> perAarAnalyse(boutgifter, egenandel, dekning).divide(Tall.TOLV, 0, RoundingMode.HALF_UP);
            case VANLIG -> boutgifter.subtract(egenandel).multiply(dekning).divide(Tall.TOLV, 0, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal helePerMaaned(BigDecimal boutgifter, BigDecimal egenandel) {
        return boutgifter
                .divide(Tall.TOLV, 0, RoundingMode.FLOOR)
                .subtract(egenandel.divide(Tall.TOLV, 0, RoundingMode.HALF_UP));
    }

    private static BigDecimal perAarAnalyse(BigDecimal boutgifter, BigDecimal egenandel, BigDecimal dekning) {
        return boutgifter
                .subtract(egenandel.setScale(0, RoundingMode.FLOOR))
                .multiply(dekning)
                .setScale(0, RoundingMode.HALF_UP);
    }

    /** The payment with its explanation; the value is the same as {@link #beloep}. */
    static Steg steg(Avrunding avrunding, Steg godkjente, Steg egenandel, BigDecimal bu, BigDecimal e, Sats dekning) {
        BigDecimal beloep = beloep(avrunding, bu, e, dekning.verdi());
        BigDecimal prosent = Tall.prosent(dekning.verdi());
        return switch (avrunding) {
            case VEDTAK -> {
                BigDecimal buMaaned = bu.divide(Tall.TOLV, 0, RoundingMode.FLOOR);
                BigDecimal eMaaned = e.divide(Tall.TOLV, 0, RoundingMode.HALF_UP);
                Steg differanse = differanse(
                        Enhet.KRONER_PER_MAANED,
                        buMaaned,
                        eMaaned,
                        maaned(
                                "godkjenteBoutgifterPerMaaned",
                                "Godkjente boutgifter",
                                "rundet ned",
                                buMaaned,
                                godkjente),
                        maaned("egenandelPerMaaned", "Egenandel", "avrundet", eMaaned, egenandel));
                yield beregnet(
                        Formel.av("{} % av {}, avrundet til hele kroner" + IKKE_HJEMLET, prosent, verdi(differanse)),
                        beloep,
                        List.of(differanse, dekning));
            }
            case ANALYSE -> {
                BigDecimal hel = e.setScale(0, RoundingMode.FLOOR);
                Steg egenandelHel = new Steg(
                        "egenandelHeleKroner",
                        "Egenandel i hele kroner",
                        Formel.av("Rundet ned"),
                        null,
                        hel,
                        Enhet.KRONER_PER_AAR,
                        List.of(egenandel));
                Steg differanse = differanse(Enhet.KRONER_PER_AAR, bu, hel, godkjente, egenandelHel);
                BigDecimal perAar = perAarAnalyse(bu, e, dekning.verdi());
                Steg aar = new Steg(
                        "bostoettePerAar",
                        "Bostøtte per år",
                        Formel.av("{} % av {}, avrundet til hele kroner", prosent, verdi(differanse)),
                        Hjemler.P1,
                        perAar,
                        Enhet.KRONER_PER_AAR,
                        List.of(differanse, dekning));
                yield beregnet(
                        Formel.av("{} delt på 12, avrundet til hele kroner" + IKKE_HJEMLET, perAar),
                        beloep,
                        List.of(aar));
            }
            case VANLIG -> {
                Steg differanse = differanse(Enhet.KRONER_PER_AAR, bu, e, godkjente, egenandel);
                yield beregnet(
                        Formel.av(
                                "{} % av {} delt på 12, avrundet til hele kroner" + IKKE_HJEMLET,
                                prosent,
                                verdi(differanse)),
                        beloep,
                        List.of(differanse, dekning));
            }
        };
    }

    private static Steg beregnet(Formel formel, BigDecimal beloep, List<Spor> grunnlag) {
        return new Steg(
                "beregnetBostoette",
                "Beregnet bostøtte per måned",
                formel,
                Hjemler.P1,
                beloep,
                Enhet.KRONER_PER_MAANED,
                grunnlag);
    }

    private static Steg differanse(Enhet enhet, BigDecimal bu, BigDecimal e, Steg godkjente, Steg egenandel) {
        return new Steg(
                "differanse",
                "Boutgifter over egenandelen",
                Formel.av("{} − {}", bu, e),
                Hjemler.P1,
                bu.subtract(e),
                enhet,
                List.of(godkjente, egenandel));
    }

    private static Steg maaned(String id, String navn, String hvordan, BigDecimal verdi, Steg aar) {
        return new Steg(
                id,
                navn + " per måned",
                Formel.av("{} delt på 12, " + hvordan + " til hele kroner", verdi(aar)),
                null,
                verdi,
                Enhet.KRONER_PER_MAANED,
                List.of(aar));
    }

    private static BigDecimal verdi(Steg steg) {
        BigDecimal v = steg.verdi();
        return v == null ? BigDecimal.ZERO : v;
    }
}
