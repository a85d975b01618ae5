package bospor.rules.statlig;

import bospor.domain.Personstatus;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Forskrift §§ 4 and 7: the household's own share, from vektet inntekt, which is twelve times the inntektsgrunnlag divided
 * by the weight of the household, rounded half up to whole kroner (veileder 2.4.1).
 */
final class Egenandel {
    /** Kroner per year, not rounded, the vektet inntekt it comes from, and how they were found. */
    record Resultat(BigDecimal perAar, BigDecimal vektetInntekt, Egenandelsregel regel, Steg steg) {}

    private final Grunnlag g;
    private final Egenandelsregel regel;

    private Egenandel(Grunnlag g) {
        this.g = g;
        this.regel =
                g.satser().egenandel(g.noenEr(Personstatus.UNG_UFOER), g.noenEr(Personstatus.ENSLIG_ALDERSPENSJONIST));
    }

    static Resultat av(Grunnlag g, Inntektsgrunnlag.Resultat inntekt, Husstandsvekt.Resultat vekt) {
        return new Egenandel(g).regn(inntekt, vekt);
    }

    private Resultat regn(Inntektsgrunnlag.Resultat inntekt, Husstandsvekt.Resultat vekt) {
        BigDecimal vektet = inntekt.perAar().divide(vekt.vekt(), 0, RoundingMode.HALF_UP);
        Steg vektetSteg = new Steg(
                "vektetInntekt",
                "Vektet inntekt per år",
                Formel.av("{} delt på husstandsvekten {}, avrundet til hele kroner", inntekt.perAar(), vekt.vekt()),
                Hjemler.P7,
                vektet,
                Enhet.KRONER_PER_AAR,
                List.of(
                        new Steg(
                                "inntektPerAar",
                                "Inntekt omregnet til år",
                                aarsformel(inntekt),
                                Hjemler.P7,
                                inntekt.perAar(),
                                Enhet.KRONER_PER_AAR,
                                List.of(inntekt.steg())),
                        vekt.steg()));
        BigDecimal egenandel = regel.av(vektet);
        List<Spor> ledd = new ArrayList<>(4);
        ledd.add(vektetSteg);
        ledd.add(g.bruk().brukt(regel.minste()));
        ledd.add(andreLedd(vektet));
        ledd.add(tredjeLedd(vektet));
        return new Resultat(
                egenandel,
                vektet,
                regel,
                new Steg(
                        "egenandel",
                        "Egenandel per år",
                        Formel.av(
                                "{} + {} + {}",
                                regel.minste().verdi(),
                                regel.andreLedd(vektet),
                                regel.tredjeLedd(vektet)),
                        Hjemler.P4,
                        egenandel,
                        Enhet.KRONER_PER_AAR,
                        ledd));
    }

    private static Formel aarsformel(Inntektsgrunnlag.Resultat inntekt) {
        boolean gaarOpp = Tall.oere(inntekt.perMaaned()).multiply(Tall.TOLV).compareTo(inntekt.perAar()) == 0;
        return Formel.av(gaarOpp ? "12 × {}" : "12 × {}, regnet uten avrunding", inntekt.perMaaned());
    }

    private Steg andreLedd(BigDecimal vektet) {
        Sats sats = g.bruk().brukt(regel.sats1());
        Sats grense = g.bruk().brukt(regel.grense1());
        BigDecimal verdi = regel.andreLedd(vektet);
        Formel formel = verdi.signum() == 0
                ? Formel.av("Inntekten er ikke over {}", grense.verdi())
                : Formel.av("{} % av ({} − {})", Tall.prosent(sats.verdi()), vektet, grense.verdi());
        return new Steg(
                "egenandel.andreLedd",
                "Av inntekt over første grense",
                formel,
                Hjemler.P4,
                verdi,
                Enhet.KRONER_PER_AAR,
                List.of(sats, grense));
    }

    private Steg tredjeLedd(BigDecimal vektet) {
        Sats grense = g.bruk().brukt(regel.grense2());
        BigDecimal verdi = regel.tredjeLedd(vektet);
        boolean under = verdi.signum() == 0;
        Formel ingen = Formel.av("Inntekten er ikke over {}", grense.verdi());
        return switch (regel.over()) {
            case Egenandelsregel.Lineaer(Sats sats) ->
                tredjeSteg(
                        under
                                ? ingen
                                : Formel.av("{} % av ({} − {})", Tall.prosent(sats.verdi()), vektet, grense.verdi()),
                        verdi,
                        List.of(g.bruk().brukt(sats), grense));
            case Egenandelsregel.Trinnvis trinnvis -> {
                Sats sats = g.bruk().brukt(trinnvis.sats());
                yield tredjeSteg(
                        under
                                ? ingen
                                : Formel.av(
                                        "{} trinn × {} % av hele inntekten {}",
                                        trinnvis.trinn(vektet, grense.verdi()), Tall.prosent(sats.verdi()), vektet),
                        verdi,
                        List.of(sats, g.bruk().brukt(trinnvis.bredde()), grense));
            }
        };
    }

    private static Steg tredjeSteg(Formel formel, BigDecimal verdi, List<Spor> grunnlag) {
        return new Steg(
                "egenandel.tredjeLedd",
                "Av inntekt over andre grense",
                formel,
                Hjemler.P4,
                verdi,
                Enhet.KRONER_PER_AAR,
                grunnlag);
    }
}
