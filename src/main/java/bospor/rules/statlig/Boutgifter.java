package bospor.rules.statlig;

import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Kroner;
import bospor.domain.Personstatus;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forskrift § 2: which housing costs count, kroner per year before the cap.
 *
 * <p>Rented: the rent. With felleskostnader (borettslag, sameie, aksjeleilighet): these, and interest and instalments on
 * loans that finance the dwelling. Other owned: a flat amount for running costs, interest and instalments, kommunale
 * avgifter, eiendomsskatt and festeavgift. To all of them a flat amount for heating when heating is not wholly or partly
 * in the rent; before termin September 2024 only where a member has alderspensjon, uføretrygd or etterlattepensjon.
 *
 * <p>The amount of the month on situasjonsdato counts times twelve.
 */
final class Boutgifter {
    private final Grunnlag g;
    private final Bolig bolig;
    private final List<Spor> ledd = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    /** Kroner per year and how they were found. */
    record Resultat(BigDecimal perAar, Steg steg) {}

    private Boutgifter(Grunnlag g) {
        this.g = g;
        this.bolig = g.inndata().bolig();
    }

    static Resultat av(Grunnlag g) {
        return new Boutgifter(g).regn();
    }

    private Resultat regn() {
        Eieform eieform = bolig.eieform();
        boolean lei = eieform == Eieform.LEID;
        boolean enebolig = eieform == Eieform.ENEBOLIG;
        maanedlig("husleie", "Husleie", bolig.husleiePerMaaned(), "bolig.husleiePerMaaned", lei, lei);
        boolean felles = eieform == Eieform.FELLESKOSTNADER;
        maanedlig(
                "felleskostnader",
                "Felleskostnader",
                bolig.felleskostnaderPerMaaned(),
                "bolig.felleskostnaderPerMaaned",
                felles,
                felles);
        if (enebolig) {
            leggTil(
                    g.bruk().brukt(g.satser().driftsutgifter),
                    g.satser().driftsutgifter.verdi());
        }
        maanedlig(
                "renterOgAvdrag",
                "Renter, avdrag og gebyr",
                bolig.renterOgAvdragPerMaaned(),
                "bolig.renterOgAvdragPerMaaned",
                !lei,
                false);
        aarlig("kommunaleAvgifter", "Kommunale avgifter", bolig.kommunaleAvgifterPerAar(), "kommunaleAvgifterPerAar");
        aarlig("eiendomsskatt", "Eiendomsskatt", bolig.eiendomsskattPerAar(), "eiendomsskattPerAar");
        aarlig("festeavgift", "Festeavgift", bolig.festeavgiftPerAar(), "festeavgiftPerAar");
        oppvarming();
        return new Resultat(
                sum,
                new Steg(
                        "boutgifter",
                        "Boutgifter per år",
                        Formel.av("Summen av boutgiftene"),
                        Hjemler.P2,
                        sum,
                        Enhet.KRONER_PER_AAR,
                        ledd));
    }

    private void maanedlig(String id, String navn, Kroner beloep, String sti, boolean teller, boolean ogsaaNull) {
        if (beloep.erNull() && !(teller && ogsaaNull)) {
            return;
        }
        Faktum faktum = new Faktum(
                id,
                navn,
                beloep.verdi(),
                Enhet.KRONER_PER_MAANED,
                null,
                g.kilder().felt(sti));
        if (!teller) {
            ledd.add(regnesIkkeMed(id, navn, faktum));
            return;
        }
        BigDecimal aar = beloep.verdi().multiply(Tall.TOLV);
        leggTil(
                new Steg(
                        id + "PerAar",
                        navn + " per år",
                        Formel.av("12 × {}", beloep.verdi()),
                        Hjemler.P2,
                        aar,
                        Enhet.KRONER_PER_AAR,
                        List.of(faktum)),
                aar);
    }

    private void aarlig(String id, String navn, Kroner beloep, String felt) {
        if (beloep.erNull()) {
            return;
        }
        Faktum faktum = new Faktum(
                id, navn, beloep.verdi(), Enhet.KRONER_PER_AAR, null, g.kilder().felt("bolig." + felt));
        if (bolig.eieform() == Eieform.ENEBOLIG) {
            leggTil(faktum, beloep.verdi());
        } else {
            ledd.add(regnesIkkeMed(id, navn, faktum));
        }
    }

    private static Steg regnesIkkeMed(String id, String navn, Faktum faktum) {
        return new Steg(
                "utenfor." + id,
                navn + " regnes ikke med",
                Formel.av("Hører ikke til boutgiftene for denne eieformen"),
                Hjemler.P2,
                BigDecimal.ZERO,
                Enhet.KRONER_PER_AAR,
                List.of(faktum));
    }

    private void oppvarming() {
        Sats sats = g.satser().oppvarming;
        String hvorforIkke = hvorforIkkeOppvarming();
        if (hvorforIkke == null) {
            leggTil(g.bruk().brukt(sats), sats.verdi());
        } else {
            ledd.add(new Faktum(
                    "oppvarming",
                    "Oppvarming",
                    BigDecimal.ZERO,
                    Enhet.KRONER_PER_AAR,
                    hvorforIkke,
                    g.kilder().felt("bolig.oppvarmingInkludert")));
        }
    }

    private @Nullable String hvorforIkkeOppvarming() {
        if (bolig.oppvarmingInkludert()) {
            return "oppvarming er helt eller delvis med i husleie eller felleskostnader";
        }
        if (g.satser().oppvarmingForAlle.verdi().signum() > 0 || harPensjonist()) {
            return null;
        }
        return "før september 2024 bare for alders-, uføre- og etterlattepensjonister";
    }

    private boolean harPensjonist() {
        return g.noenEr(Personstatus.ALDERSPENSJONIST)
                || g.noenEr(Personstatus.ENSLIG_ALDERSPENSJONIST)
                || g.noenEr(Personstatus.UFOERETRYGDET)
                || g.noenEr(Personstatus.UNG_UFOER)
                || g.noenEr(Personstatus.ETTERLATTEPENSJONIST);
    }

    private void leggTil(Spor spor, BigDecimal beloep) {
        ledd.add(spor);
        sum = sum.add(beloep);
    }
}
