package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Support is a fixed share of the monthly rent, whatever the income. */
final class FastAndel implements Byggekloss {
    private static final Felt HUSLEIE = Felt.perMaaned("husleiePerMaaned", "Husleie per måned");
    private static final String ANDEL = "husleie.andel";

    @Override
    public List<Felt> felter(Bostoettedel del) {
        return List.of(HUSLEIE);
    }

    @Override
    public Map<String, Enhet> paakrevd(Set<String> ider) {
        return Map.of(ANDEL, Enhet.ANDEL);
    }

    @Override
    public Map<String, Enhet> valgfrie() {
        return Map.of();
    }

    @Override
    public List<String> feil(Pakkesatser satser) {
        return satser.bruk(ANDEL).verdi().compareTo(BigDecimal.ONE) > 0
                ? List.of("parameteren " + ANDEL + " kan ikke være over 1")
                : List.of();
    }

    @Override
    public Utregning regn(Grunnlag g) {
        Spor husleie = g.data().beloep(HUSLEIE);
        Sats andel = g.satser().bruk(ANDEL);
        BigDecimal leie = Tall.verdi(husleie);
        return new Utregning(
                new Steg(
                        "stoetteFoerSamordning",
                        "Andel av husleien",
                        Formel.av("{} % av {}", Tall.prosent(andel.verdi()), leie),
                        g.hjemmel(),
                        andel.verdi().multiply(leie),
                        Enhet.KRONER_PER_MAANED,
                        List.of(husleie, andel)),
                "Det er ingen husleie å gi støtte til.",
                List.of(),
                List.of(
                        Tall.noekkeltall(
                                "andelAvHusleieProsent",
                                "Støtte i prosent av husleien",
                                Tall.prosent(andel.verdi()),
                                Enhet.PROSENT),
                        Tall.noekkeltall("husleiePerMaaned", "Husleie", leie, Enhet.KRONER_PER_MAANED)));
    }
}
