package bospor.rules.kommunal;

import bospor.domain.Person;
import bospor.rules.Innfoeringskilde;
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
 * The wealth supplement of forskrift om bustøtte § 6 for a rented dwelling, as a yearly amount: a share of what the adults
 * own together above one allowance. Unlike in the state scheme it is not rounded per month, for the kommune counts per year.
 */
final class StatligFormuetillegg {
    private static final String FRA_ALDER = "formue.medregnesFraAlder";
    private static final String FRIBELOEP = "formue.fribeloepLeid";
    private static final String ANDEL = "formue.tilleggssats";

    static final List<String> SATSER = List.of(FRA_ALDER, FRIBELOEP, ANDEL);

    private StatligFormuetillegg() {}

    /** Kroner per year, unrounded. */
    static Steg av(Grunnlag g) {
        Sats fribeloep = g.satser().bruk(FRIBELOEP);
        Sats andel = g.satser().bruk(ANDEL);
        Sats alder = g.satser().bruk(FRA_ALDER);
        List<Spor> ledd = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<Person> personer = g.inndata().husstand().personer();
        for (int i = 0; i < personer.size(); i++) {
            Person p = personer.get(i);
            BigDecimal formue = p.aarsbeloep().nettoformue().verdi();
            if (formue.signum() != 0 && p.alder() >= alder.verdi().intValue()) {
                sum = sum.add(formue);
                ledd.add(new Faktum(
                        "nettoformue." + p.id(),
                        "Netto formue, " + p.id(),
                        formue,
                        Enhet.KRONER,
                        null,
                        Innfoeringskilde.av(g.inndata().kilder(), "husstand[" + i + "].aarsbeloep.nettoformue")));
            }
        }
        ledd.addAll(List.of(alder, fribeloep, andel));
        BigDecimal over = sum.subtract(fribeloep.verdi()).max(BigDecimal.ZERO);
        return new Steg(
                "formuestillegg",
                "Formuestillegg per år",
                over.signum() == 0
                        ? Formel.av("Formuen er ikke over fribeløpet")
                        : Formel.av("{} % av {} over fribeløpet", Tall.prosent(andel.verdi()), over),
                g.hjemmel(),
                andel.verdi().multiply(over),
                Enhet.KRONER_PER_AAR,
                ledd);
    }
}
