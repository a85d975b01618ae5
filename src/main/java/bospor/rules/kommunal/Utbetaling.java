package bospor.rules.kommunal;

import bospor.rates.Avrundingsregel;
import bospor.rates.Bostoettedel;
import bospor.rules.Innfoeringskilde;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what the building block found to what is paid: state support is deducted where the pack says so, never below zero;
 * the amount is rounded as the pack says; then the smallest payment is tried.
 */
final class Utbetaling {
    private static final String STATLIG = "statligBostoettePerMaaned";

    /**
     * What is paid.
     *
     * @param grunner why nothing is paid; empty when something is
     * @param ledd what the amount per month was computed from
     */
    record Resultat(
            BigDecimal perMaaned,
            BigDecimal perAar,
            List<Grunn> grunner,
            Formel formel,
            List<Spor> ledd,
            List<Noekkeltall> noekkeltall) {}

    private final Grunnlag g;
    private final Bostoettedel del;
    private final boolean perAar;
    private final Enhet enhet;
    private final Avrundingsregel regel;

    private Utbetaling(Grunnlag g, Utregning u) {
        this.g = g;
        this.del = g.del();
        this.enhet = u.stoette().enhet();
        this.perAar = enhet == Enhet.KRONER_PER_AAR;
        this.regel = perAar ? del.perAar() : del.perMaaned();
    }

    static Resultat av(Grunnlag g, Utregning u, List<Grunn> avslag) {
        return new Utbetaling(g, u).regn(u, avslag);
    }

    private Resultat regn(Utregning u, List<Grunn> avslag) {
        Steg etter = del.trekkerFraStatlig() ? samordnet(u.stoette()) : u.stoette();
        Steg beregnet = beregnet(etter);
        BigDecimal beloep = Tall.verdi(beregnet);
        BigDecimal aar = perAar ? beloep : beloep.multiply(Tall.TOLV);
        Sats minst = g.satser().brukHvisFinnes(Parameterkrav.MINST);

        List<Grunn> grunner = new ArrayList<>(avslag);
        grunner.addAll(u.avslag());
        Grunn ingen = ingenGrunn(u, etter, aar, minst);
        if (ingen != null) {
            grunner.add(ingen);
        }
        boolean innvilget = grunner.isEmpty();
        BigDecimal utbetaltAar = innvilget ? aar : BigDecimal.ZERO;
        BigDecimal utbetaltMaaned =
                perAar ? del.perMaaned().del(utbetaltAar, Tall.TOLV) : innvilget ? beloep : BigDecimal.ZERO;

        List<Spor> ledd = new ArrayList<>();
        if (!perAar) {
            ledd.add(beregnet);
        }
        ledd.add(aarssteg(beregnet, minst, innvilget, utbetaltAar));
        return new Resultat(
                utbetaltMaaned,
                utbetaltAar,
                List.copyOf(grunner),
                innvilget
                        ? perAar ? Formel.av("{} delt på 12, " + del.perMaaned().tekst(), utbetaltAar) : Formel.INGEN
                        : Formel.av("Avslag"),
                ledd,
                noekkeltall(u, minst));
    }

    private Steg samordnet(Steg foer) {
        Spor statlig = new Faktum(
                STATLIG,
                "Statlig bostøtte per måned",
                g.inndata().statligBostoettePerMaaned().verdi(),
                Enhet.KRONER_PER_MAANED,
                null,
                Innfoeringskilde.av(g.inndata().kilder(), STATLIG));
        if (perAar) {
            BigDecimal maaned = Tall.verdi(statlig);
            statlig = new Steg(
                    "statligBostoettePerAar",
                    "Statlig bostøtte per år",
                    Formel.av("12 × {}", maaned),
                    null,
                    maaned.multiply(Tall.TOLV),
                    enhet,
                    List.of(statlig));
        }
        return new Steg(
                "stoetteEtterSamordning",
                "Etter fradrag for statlig bostøtte",
                Formel.av("{} − {}", Tall.verdi(foer), Tall.verdi(statlig)),
                g.hjemmel(),
                Tall.verdi(foer).subtract(Tall.verdi(statlig)),
                enhet,
                List.of(foer, statlig));
    }

    private Steg beregnet(Steg etter) {
        BigDecimal verdi = Tall.verdi(etter);
        boolean noe = verdi.signum() > 0;
        return new Steg(
                "beregnetBostoette",
                perAar ? "Beregnet bostøtte per år" : "Beregnet bostøtte per måned",
                noe ? Formel.av("{}, " + regel.tekst(), verdi) : Formel.av("{} er ikke over 0", verdi),
                g.hjemmel(),
                noe ? regel.avrund(verdi) : BigDecimal.ZERO,
                enhet,
                List.of(etter));
    }

    private @Nullable Grunn ingenGrunn(Utregning u, Steg etter, BigDecimal aar, @Nullable Sats minst) {
        if (Tall.verdi(u.stoette()).signum() <= 0) {
            return new Grunn(null, null, u.ingenGrunn());
        }
        if (Tall.verdi(etter).signum() <= 0) {
            return new Grunn(
                    null, STATLIG, "Den statlige bostøtten dekker alt som den kommunale ordningen ville gitt.");
        }
        if (minst != null && aar.compareTo(minst.verdi()) < 0) {
            return new Grunn(null, null, "Beregnet bostøtte er under det minste beløpet som ordningen betaler ut.");
        }
        return aar.signum() == 0 ? new Grunn(null, null, "Beregnet bostøtte blir 0 kroner etter avrunding.") : null;
    }

    private Steg aarssteg(Steg beregnet, @Nullable Sats minst, boolean innvilget, BigDecimal utbetalt) {
        List<Spor> ledd = new ArrayList<>();
        if (perAar) {
            ledd.add(beregnet);
        }
        if (minst != null) {
            ledd.add(minst);
        }
        BigDecimal verdi = Tall.verdi(beregnet);
        Formel formel;
        if (!innvilget) {
            formel = Formel.av("Avslag");
        } else if (!perAar) {
            formel = Formel.av("12 × {}", verdi);
        } else {
            formel = minst == null ? Formel.INGEN : Formel.av("{} er minst {} og utbetales", verdi, minst.verdi());
        }
        return new Steg(
                "bostoettePerAar", "Bostøtte per år", formel, g.hjemmel(), utbetalt, Enhet.KRONER_PER_AAR, ledd);
    }

    private List<Noekkeltall> noekkeltall(Utregning u, @Nullable Sats minst) {
        List<Noekkeltall> ut = new ArrayList<>(u.noekkeltall());
        if (del.trekkerFraStatlig()) {
            ut.add(Tall.noekkeltall(
                    STATLIG,
                    "Statlig bostøtte",
                    g.inndata().statligBostoettePerMaaned().verdi(),
                    Enhet.KRONER_PER_MAANED));
        }
        if (minst != null) {
            ut.add(Tall.noekkeltall(
                    "minsteUtbetalingPerAar", "Minste utbetaling", minst.verdi(), Enhet.KRONER_PER_AAR));
        }
        return ut;
    }
}
