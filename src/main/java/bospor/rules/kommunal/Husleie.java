package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Noekkeltall;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The year's rent in the schemes that pay what it is above a share of the income. */
final class Husleie {
    static final Felt FELT = Felt.perAar("husleiePerAar", "Husleie per år");

    private Husleie() {}

    /** What such a scheme asks for: the income, then the rent. */
    static List<Felt> felter(Bostoettedel del) {
        List<Felt> ut = new ArrayList<>(Inntektsbase.felter(del));
        ut.add(FELT);
        return ut;
    }

    /** The support before samordning: the rent less what the household is to bear itself, from these. */
    static Steg over(Grunnlag g, Spor husleie, Steg egen, String navn, List<Spor> ledd) {
        BigDecimal leie = Tall.verdi(husleie);
        BigDecimal egetBeloep = Tall.verdi(egen);
        return new Steg(
                "stoetteFoerSamordning",
                navn,
                Formel.av("{} − {}", leie, egetBeloep),
                g.hjemmel(),
                leie.subtract(egetBeloep),
                Enhet.KRONER_PER_AAR,
                ledd);
    }

    /** The rent as a key figure. */
    static Noekkeltall noekkeltall(Spor husleie) {
        return Tall.noekkeltall("husleiePerAar", "Husleie", Tall.verdi(husleie), Enhet.KRONER_PER_AAR);
    }
}
