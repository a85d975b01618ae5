package bospor.rules.statlig;

import bospor.trace.Enhet;
import bospor.trace.Formel;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Forskrift § 5: the income of the month that the household is judged by.
 *
 * <p>The income of everybody whose income counts — to termin September 2024 all who are 18 or over, from October 2024 the
 * applicant and others who are 20 or over — and the formuestillegg.
 */
final class Inntektsgrunnlag {
    /**
     * @param perAar twelve times the month, exact: what § 7 divides
     * @param perMaaned kroner per month as shown
     * @param formuestillegg the part that comes from wealth, whole kroner per month
     */
    record Resultat(BigDecimal perAar, BigDecimal perMaaned, BigDecimal formuestillegg, Steg steg) {}

    private Inntektsgrunnlag() {}

    static Resultat av(Grunnlag g) {
        List<Spor> ledd = new ArrayList<>(g.medlemmer().size() + 1);
        BigDecimal perMaaned = BigDecimal.ZERO;
        BigDecimal perAar = BigDecimal.ZERO;
        for (Medlem m : g.medlemmer()) {
            Personinntekt.Resultat p = Personinntekt.av(g, m);
            perMaaned = perMaaned.add(p.perMaaned());
            perAar = perAar.add(p.perAar());
            ledd.add(p.steg());
        }
        Formuestillegg.Resultat formue = Formuestillegg.av(g);
        perMaaned = perMaaned.add(formue.perMaaned());
        ledd.add(formue.steg());
        BigDecimal vist = perAar.signum() == 0 ? perMaaned : perMaaned.add(Tall.tolvdel(perAar));
        return new Resultat(
                perMaaned.multiply(Tall.TOLV).add(perAar),
                vist,
                formue.perMaaned(),
                new Steg(
                        "inntektsgrunnlag",
                        "Inntektsgrunnlag per måned",
                        Formel.av("Inntektene som regnes med, og formuestillegget"),
                        Hjemler.P5,
                        vist,
                        Enhet.KRONER_PER_MAANED,
                        ledd));
    }
}
