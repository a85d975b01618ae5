package bospor.rules.statlig;

import bospor.domain.Eieform;
import bospor.domain.Kroner;
import bospor.trace.Enhet;
import bospor.trace.Faktum;
import bospor.trace.Formel;
import bospor.trace.Kilde;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Forskrift § 6: a share of the household's net wealth above an allowance is added to the income.
 *
 * <p>Net wealth of all persons 18 or over together. The allowance is one for the household: a fixed amount when the
 * dwelling is rented; the taxable value of the own dwelling, up to a maximum, otherwise. A twelfth of the yearly amount
 * counts each month, in whole kroner.
 */
final class Formuestillegg {
    /** Whole kroner per month and how they were found. */
    record Resultat(BigDecimal perMaaned, Steg steg) {}

    private Formuestillegg() {}

    static Resultat av(Grunnlag g) {
        Satser satser = g.satser();
        Sats sats = g.bruk().brukt(satser.formuesats);
        Steg formue = formue(g);
        BigDecimal netto = verdi(formue);
        Spor fribeloep = fribeloep(g);
        BigDecimal over = netto.subtract(verdi(fribeloep)).max(BigDecimal.ZERO);
        BigDecimal perMaaned = over.multiply(sats.verdi()).divide(Tall.TOLV, 0, RoundingMode.HALF_UP);
        return new Resultat(
                perMaaned,
                new Steg(
                        "formuestillegg",
                        "Formuestillegg",
                        formel(sats, over),
                        Hjemler.P6,
                        perMaaned,
                        Enhet.KRONER_PER_MAANED,
                        List.of(formue, fribeloep, sats)));
    }

    private static Formel formel(Sats sats, BigDecimal over) {
        if (sats.verdi().signum() == 0) {
            return Formel.av("Formuen regnes ikke med for denne måneden");
        }
        return over.signum() == 0
                ? Formel.av("Formuen er ikke over fribeløpet")
                : Formel.av(
                        "{} % av {} over fribeløpet, delt på 12 og avrundet til hele kroner",
                        Tall.prosent(sats.verdi()), over);
    }

    private static Steg formue(Grunnlag g) {
        List<Spor> ledd = new ArrayList<>(g.medlemmer().size());
        BigDecimal sum = BigDecimal.ZERO;
        for (Medlem m : g.medlemmer()) {
            Kroner formue = m.person().aarsbeloep().nettoformue();
            boolean oppgitt = g.kilder().harPersonfelt(m.nummer(), "aarsbeloep.nettoformue");
            if (formue.erNull() && !oppgitt) {
                continue;
            }
            Faktum faktum = new Faktum(
                    "nettoformue." + m.person().id(),
                    "Netto formue, " + m.betegnelse(),
                    formue.verdi(),
                    Enhet.KRONER,
                    null,
                    g.kilder().personfelt(m.nummer(), "aarsbeloep.nettoformue"));
            if (g.satser().formueTeller(m.person())) {
                sum = sum.add(formue.verdi());
                ledd.add(faktum);
            } else {
                ledd.add(new Steg(
                        "utenfor.nettoformue",
                        "Formuen regnes ikke med",
                        Formel.av("Under {} år", g.satser().formueFraAlder.verdi()),
                        Hjemler.P6,
                        BigDecimal.ZERO,
                        Enhet.KRONER,
                        List.of(faktum, g.bruk().brukt(g.satser().formueFraAlder))));
            }
        }
        return new Steg(
                "nettoformue",
                "Husstandens netto formue",
                Formel.av("Summen for alle som er 18 år eller eldre"),
                Hjemler.P6,
                sum,
                Enhet.KRONER,
                ledd);
    }

    private static Spor fribeloep(Grunnlag g) {
        if (g.inndata().bolig().eieform() == Eieform.LEID) {
            return g.bruk().brukt(g.satser().formueLeid);
        }
        Sats maks = g.bruk().brukt(g.satser().formueEidMaks);
        Kroner formuesverdi = g.inndata().bolig().formuesverdi();
        Faktum faktum = formuesverdi == null
                ? new Faktum(
                        "formuesverdi",
                        "Boligens formuesverdi",
                        BigDecimal.ZERO,
                        Enhet.KRONER,
                        null,
                        new Kilde.Forutsatt("formuesverdien er ikke oppgitt og er regnet som 0"))
                : new Faktum(
                        "formuesverdi",
                        "Boligens formuesverdi",
                        formuesverdi.verdi(),
                        Enhet.KRONER,
                        null,
                        g.kilder().felt("bolig.formuesverdi"));
        return new Steg(
                "fribeloep",
                "Fribeløp for eid bolig",
                Formel.av("Formuesverdien, men høyst {}", maks.verdi()),
                Hjemler.P6,
                verdi(faktum).min(maks.verdi()),
                Enhet.KRONER,
                List.of(faktum, maks));
    }

    private static BigDecimal verdi(Spor spor) {
        BigDecimal v = spor.verdi();
        return v == null ? BigDecimal.ZERO : v;
    }
}
