package bospor.rules.statlig;

import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Forskrift § 7: the weight the income is divided by. The first person weighs 1, also a parent under 18; every other
 * person adds a weight by age, also those whose income does not count.
 */
final class Husstandsvekt {
    private static final int VIST_MED_DESIMALER = 2;

    /** The weight and how it was found. */
    record Resultat(BigDecimal vekt, Steg steg) {}

    private Husstandsvekt() {}

    static Resultat av(Grunnlag g) {
        Satser satser = g.satser();
        BigDecimal sum = BigDecimal.ZERO;
        List<Spor> ledd = new ArrayList<>(g.medlemmer().size());
        for (Medlem m : g.medlemmer()) {
            Sats sats = m.person().soeker()
                    ? satser.vektHoved
                    : m.person().erVoksen() ? satser.vektVoksen : satser.vektBarn;
            sum = sum.add(sats.verdi());
            ledd.add(new Steg(
                    "vekt." + m.person().id(),
                    "Vekt for " + m.betegnelse(),
                    Formel.INGEN,
                    Hjemler.P7,
                    sats.verdi(),
                    Enhet.VEKT,
                    List.of(
                            new Faktum(
                                    "alder",
                                    "Alder",
                                    BigDecimal.valueOf(m.person().alder()),
                                    Enhet.AAR,
                                    null,
                                    g.kilder().personfelt(m.nummer(), "alder")),
                            g.bruk().brukt(sats))));
        }
        BigDecimal vekt =
                sum.scale() < VIST_MED_DESIMALER ? sum.setScale(VIST_MED_DESIMALER, RoundingMode.UNNECESSARY) : sum;
        return new Resultat(
                vekt,
                new Steg(
                        "husstandsvekt",
                        "Husstandsvekt",
                        Formel.av("Summen av vektene"),
                        Hjemler.P7,
                        vekt,
                        Enhet.VEKT,
                        ledd));
    }
}
