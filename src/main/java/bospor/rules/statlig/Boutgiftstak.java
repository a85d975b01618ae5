package bospor.rules.statlig;

import bospor.rates.Kommunegruppe;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Forskrift § 3: the most that counts, kroner per year, by number of persons; more in the kommuner of groups 1–3; more for
 * a dwelling specially adapted to a member who needs it. A temporary cap replaces the ordinary one while it is in force.
 */
final class Boutgiftstak {
    /** Kroner per year and how they were found. */
    record Resultat(BigDecimal perAar, Steg steg) {}

    private Boutgiftstak() {}

    static Resultat av(Grunnlag g) {
        Satser satser = g.satser();
        int personer = g.medlemmer().size();
        List<Spor> ledd = new ArrayList<>(5);
        Sats tak = g.bruk().brukt(satser.tak(personer));
        BigDecimal sum = tak.verdi();
        ledd.add(personer(g, personer));
        ledd.add(tak);
        ledd.add(kommune(g));
        Sats tillegg = satser.tillegg(g.kommune().gruppe().nummer());
        if (tillegg != null) {
            ledd.add(g.bruk().brukt(tillegg));
            sum = sum.add(tillegg.verdi());
        }
        if (g.inndata().bolig().spesialtilpasset()) {
            ledd.add(g.bruk().brukt(satser.spesialtilpasset));
            sum = sum.add(satser.spesialtilpasset.verdi());
        }
        return new Resultat(
                sum,
                new Steg(
                        "boutgiftstak",
                        "Øvre grense for boutgifter",
                        Formel.av("Grensen for husstanden med tillegg"),
                        Hjemler.P3,
                        sum,
                        Enhet.KRONER_PER_AAR,
                        ledd));
    }

    private static Faktum personer(Grunnlag g, int personer) {
        boolean alene = g.inndata().bolig().bofellesskap();
        return new Faktum(
                "antallPersoner",
                "Personer i husstanden",
                BigDecimal.valueOf(personer),
                Enhet.PERSONER,
                alene ? "bofellesskap: hver beboer beregnes alene" : null,
                g.kilder().felt(alene ? "bolig.bofellesskap" : "husstand"));
    }

    private static Faktum kommune(Grunnlag g) {
        Kommunegruppe gruppe = g.kommune().gruppe();
        String navn = g.kommune().kommune().nummerOgNavn();
        return new Faktum(
                "kommunegruppe",
                "Kommunegruppe",
                BigDecimal.valueOf(gruppe.nummer()),
                Enhet.TALL,
                gruppe.staarIListen() ? navn : navn + " står ikke i gruppe 1–3 og er derfor i gruppe 4, uten tillegg",
                g.kilder().felt("kommunenummer"));
    }
}
