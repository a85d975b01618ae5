package bospor.rules.statlig;

import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Kommuneoppslag;
import bospor.rates.Kommuneregister;
import bospor.rates.Satsregister;
import bospor.rules.Ordning;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Noekkeltall;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Steg;
import bospor.trace.Utfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Statlig bostøtte for one household and one termin: forskrift om bustøtte §§ 1–8 and 13.
 *
 * <p>Complete from termin June 2021. Earlier terminer cannot be assessed, because some of their rates are not known; the
 * result names them.
 */
public final class StatligBostoette implements Ordning {
    /**
     * The version of these rules. The first number changes when a rule gets another meaning, the second when only the
     * program was wrong. 1.0: the rules of terminer June 2021 to today.
     */
    public static final Regelsett REGELSETT = new Regelsett(Beregningsinndata.STATLIG, "1.0");

    private static final String FOR_HOEY_INNTEKT = "V03";

    private final Satslager satslager;
    private final Kommuneregister kommuner;

    /** The scheme with the rates and kommuner that come with the program. */
    public StatligBostoette() {
        this(Satsregister.innebygd(), Kommuneregister.innebygd());
    }

    /** The scheme with other rates, for example those that an old note carries with it. */
    public StatligBostoette(Satsregister satser, Kommuneregister kommuner) {
        this.satslager = new Satslager(satser);
        this.kommuner = kommuner;
    }

    @Override
    public Regelsett regelsett() {
        return REGELSETT;
    }

    @Override
    public Beregningssvar beregn(Beregningsinndata inndata) {
        Termin termin = inndata.termin();
        Kommuneoppslag kommune = kommuner.slaaOpp(inndata.kommunenummer(), termin);
        Inndatafeil feil = Inndatakontroll.finnFeil(inndata, kommune);
        if (feil != null) {
            return feil;
        }
        Terminsatser satser = satslager.forTermin(termin);
        if (kommune instanceof Kommuneoppslag.Gjelder gjelder && satser instanceof Satser alle) {
            return beregn(Grunnlag.av(inndata, alle, gjelder));
        }
        return kanIkkeVurderes(termin, Hindringer.av(termin, kommune, satser));
    }

    private static Beregningsresultat beregn(Grunnlag g) {
        // Lova §§ 3–4: the right comes first, but the numbers are calculated all the same and shown with a rejection.
        Rett.Resultat rett = Rett.av(g);
        if (!rett.uavklart().isEmpty()) {
            return kanIkkeVurderes(g.inndata().termin(), rett.uavklart());
        }
        // Forskrift §§ 2 and 3: approved housing costs.
        Boutgifter.Resultat boutgifter = Boutgifter.av(g);
        Boutgiftstak.Resultat tak = Boutgiftstak.av(g);
        BigDecimal godkjente = boutgifter.perAar().min(tak.perAar());
        // §§ 5–8: income and weight. § 4: egenandel.
        Inntektsgrunnlag.Resultat inntekt = Inntektsgrunnlag.av(g);
        Husstandsvekt.Resultat vekt = Husstandsvekt.av(g);
        Egenandel.Resultat egenandel = Egenandel.av(g, inntekt, vekt);
        // § 1: the payment. § 13: the minimum.
        Sats dekning = g.bruk().brukt(g.satser().dekning);
        Sats minste = g.bruk().brukt(g.satser().minsteUtbetaling);
        Steg beregnet = Utbetaling.steg(
                g.inndata().avrunding(),
                godkjent(boutgifter, tak, godkjente),
                egenandel.steg(),
                godkjente,
                egenandel.perAar(),
                dekning);
        Inntektsgrense grense = new Inntektsgrense(
                g.inndata().avrunding(), egenandel.regel(), vekt.vekt(), dekning.verdi(), minste.verdi());
        BigDecimal oevre = grense.forBoutgifter(tak.perAar());
        boolean vedTaket = godkjente.compareTo(tak.perAar()) == 0;
        List<Noekkeltall> noekkeltall = Noekkeltallsliste.av(
                inntekt,
                vekt.vekt(),
                egenandel,
                boutgifter.perAar(),
                tak.perAar(),
                godkjente,
                oevre,
                vedTaket ? oevre : grense.forBoutgifter(godkjente),
                minste.verdi());
        return resultat(g, rett, beregnet, minste, noekkeltall);
    }

    private static Steg godkjent(Boutgifter.Resultat boutgifter, Boutgiftstak.Resultat tak, BigDecimal godkjente) {
        return new Steg(
                "godkjenteBoutgifter",
                "Godkjente boutgifter per år",
                Formel.av(
                        boutgifter.perAar().compareTo(tak.perAar()) > 0
                                ? "{}, men høyst {}"
                                : "{}, som ikke er over grensen {}",
                        boutgifter.perAar(),
                        tak.perAar()),
                Hjemler.P3,
                godkjente,
                Enhet.KRONER_PER_AAR,
                List.of(boutgifter.steg(), tak.steg()));
    }

    private static Beregningsresultat resultat(
            Grunnlag g, Rett.Resultat rett, Steg beregnet, Sats minste, List<Noekkeltall> noekkeltall) {
        BigDecimal beloep = beregnet.verdi() == null ? BigDecimal.ZERO : beregnet.verdi();
        List<Grunn> grunner = new ArrayList<>(rett.avslag());
        if (beloep.compareTo(minste.verdi()) < 0) {
            grunner.add(new Grunn(
                    FOR_HOEY_INNTEKT,
                    null,
                    "Inntekten er for høy i forhold til boutgiftene: beregnet bostøtte er under minste utbetaling"
                            + " (forskrift om bustøtte § 13)."));
        }
        boolean innvilget = grunner.isEmpty();
        BigDecimal utbetalt = innvilget ? beloep : BigDecimal.ZERO;
        Steg rot = new Steg(
                "bostoette",
                "Bostøtte per måned",
                innvilget
                        ? Formel.av("{} er minst {} og utbetales", beloep, minste.verdi())
                        : rett.avslag().isEmpty()
                                ? Formel.av("{} er under minste utbetaling {}: avslag", beloep, minste.verdi())
                                : Formel.av("Ingen rett til bostøtte: avslag"),
                Hjemler.P13,
                utbetalt,
                Enhet.KRONER_PER_MAANED,
                List.of(beregnet, minste, rett.steg()));
        return new Beregningsresultat(
                Beregningsinndata.STATLIG,
                g.inndata().termin(),
                innvilget ? Utfall.INNVILGET : Utfall.AVSLAG,
                Kroner.av(utbetalt),
                null,
                innvilget ? null : grunner.getFirst().kode(),
                grunner,
                noekkeltall,
                REGELSETT,
                g.bruk().alle(),
                rot);
    }

    private static Beregningsresultat kanIkkeVurderes(Termin termin, List<Grunn> grunner) {
        return new Beregningsresultat(
                Beregningsinndata.STATLIG,
                termin,
                Utfall.KAN_IKKE_VURDERES,
                null,
                null,
                null,
                grunner,
                Noekkeltallsliste.av(null, null, null, null, null, null, null, null, null),
                REGELSETT,
                List.of(),
                Hindringer.steg(grunner));
    }
}
