package bospor.rules.kommunal;

import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Sats;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A wealth supplement of the kommune's own: the share that is counted rises with every thousand kroner above the
 * allowance, (share + rise × excess ÷ 1 000) × excess.
 */
final class EgetFormuetillegg {
    private static final String FRIBELOEP_ENSLIG = "formue.fribeloepEnslig";
    private static final String FRIBELOEP_PAR = "formue.fribeloepPar";
    private static final String ANDEL = "formue.andel";
    private static final String OEKNING = "formue.oekningPerTusen";

    private static final Felt FORMUE =
            new Felt("nettoformue", "Husstandens netto formue", Felt.Type.FORMUE, Enhet.KRONER, false);
    private static final Felt PAR = new Felt("par", "Par eller enslig", Felt.Type.JA_NEI, Enhet.INGEN, false);

    static final List<Felt> FELTER = List.of(FORMUE, PAR);
    static final Map<String, Enhet> PARAMETERE = Map.of(
            FRIBELOEP_ENSLIG, Enhet.KRONER, FRIBELOEP_PAR, Enhet.KRONER, ANDEL, Enhet.ANDEL, OEKNING, Enhet.ANDEL);

    private EgetFormuetillegg() {}

    /** Kroner per year, unrounded. */
    static Steg av(Grunnlag g) {
        Faktum formue = g.data().beloep(FORMUE);
        Faktum par = g.data().svar(PAR, "par", "enslig");
        Sats fribeloep = g.satser().bruk(g.data().ja(PAR) ? FRIBELOEP_PAR : FRIBELOEP_ENSLIG);
        Sats andel = g.satser().bruk(ANDEL);
        Sats oekning = g.satser().bruk(OEKNING);
        BigDecimal over = Tall.verdi(formue).subtract(fribeloep.verdi()).max(BigDecimal.ZERO);
        BigDecimal medregnet = andel.verdi().add(oekning.verdi().multiply(over.movePointLeft(3)));
        BigDecimal tillegg = medregnet.multiply(over);
        return new Steg(
                "formuestillegg",
                "Formuestillegg per år",
                over.signum() == 0
                        ? Formel.av("Formuen er ikke over fribeløpet")
                        : Formel.av(
                                "({} % + {} % × {} ÷ 1000) av {} over fribeløpet",
                                Tall.prosent(andel.verdi()), Tall.prosent(oekning.verdi()), over, over),
                g.hjemmel(),
                tillegg,
                Enhet.KRONER_PER_AAR,
                List.of(formue, par, fribeloep, andel, oekning));
    }
}
