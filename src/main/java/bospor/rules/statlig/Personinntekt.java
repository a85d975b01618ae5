package bospor.rules.statlig;

import bospor.domain.Aarsbeloep;
import bospor.domain.Holdesutenfor;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.rules.Postnavn;
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
 * Forskrift §§ 5 and 8 for one person: what was paid in the month, a twelfth of what is stated for the year, tax-free rent,
 * less the deduction of uføre from December 2014.
 *
 * <p>Amounts of the month and of the year are kept apart, so that nothing is rounded on the way: a twelfth or two thirds
 * need not end. Interpretation: a loss in business is not deducted from other income.
 */
final class Personinntekt {
    private static final int TRE_UTBETALINGER = 3;
    /** Twelve months divided by three payments. */
    private static final BigDecimal TREDEL_AV_AARET = BigDecimal.valueOf(4);

    private final Grunnlag g;
    private final Medlem m;
    private final List<Spor> ledd = new ArrayList<>();
    private BigDecimal perMaaned = BigDecimal.ZERO;
    private BigDecimal perAar = BigDecimal.ZERO;

    /**
     * @param perMaaned exact kroner of the month
     * @param perAar exact kroner of the year, of which a twelfth belongs to the month
     */
    record Resultat(BigDecimal perMaaned, BigDecimal perAar, Steg steg) {}

    private Personinntekt(Grunnlag g, Medlem m) {
        this.g = g;
        this.m = m;
    }

    static Resultat av(Grunnlag g, Medlem m) {
        Personinntekt p = new Personinntekt(g, m);
        return g.satser().inntektTeller(m.person()) ? p.regn() : p.tellerIkke();
    }

    private Resultat regn() {
        Person p = m.person();
        List<Inntekt> poster = p.inntekter();
        for (int i = 0; i < poster.size(); i++) {
            post(poster.get(i), i);
        }
        kapital(p.aarsbeloep());
        aarlig("naeringsinntekt", "Næringsinntekt", p.aarsbeloep().naeringsinntekt());
        aarlig("utlandsinntekt", "Inntekt fra utlandet", p.aarsbeloep().utlandsinntekt());
        leieinntekt(p.aarsbeloep().skattefriLeieinntektPerMaaned());
        overgangsfradrag(p.overgangsfradragPerMaaned());
        BigDecimal sum = perAar.signum() == 0 ? perMaaned : perMaaned.add(Tall.tolvdel(perAar));
        return new Resultat(perMaaned, perAar, steg(Formel.av("Summen av inntektene"), sum));
    }

    private Resultat tellerIkke() {
        Sats alder = g.bruk().brukt(g.satser().inntektFraAlder);
        ledd.add(alder);
        List<Inntekt> poster = m.person().inntekter();
        for (int i = 0; i < poster.size(); i++) {
            ledd.add(faktum(poster.get(i), i));
        }
        Aarsbeloep aar = m.person().aarsbeloep();
        visHvisOppgitt("kapitalinntekt", "Kapitalinntekt per år", aar.kapitalinntekt());
        visHvisOppgitt("naeringsinntekt", "Næringsinntekt per år", aar.naeringsinntekt());
        visHvisOppgitt("utlandsinntekt", "Inntekt fra utlandet per år", aar.utlandsinntekt());
        return new Resultat(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                steg(Formel.av("Under {} år: inntekten regnes ikke med", alder.verdi()), BigDecimal.ZERO));
    }

    private void visHvisOppgitt(String felt, String navn, Kroner beloep) {
        if (!beloep.erNull()) {
            ledd.add(aarsfaktum(felt, navn, beloep));
        }
    }

    private Steg steg(Formel formel, BigDecimal verdi) {
        return new Steg(
                "inntekt." + m.person().id(),
                "Inntekt, " + m.betegnelse(),
                formel,
                Hjemler.P5,
                verdi,
                Enhet.KRONER_PER_MAANED,
                ledd);
    }

    private void post(Inntekt post, int nummer) {
        Faktum faktum = faktum(post, nummer);
        Holdesutenfor utenfor = post.holdesUtenfor();
        if (utenfor != null) {
            String dokument = utenfor.dokument();
            utenfor(faktum, "Holdes utenfor: " + utenfor.grunn() + (dokument == null ? "" : " (" + dokument + ")"));
            return;
        }
        String skattefri = Ytelser.skattefri(post);
        if (skattefri != null) {
            utenfor(faktum, "Skattefritt: " + skattefri + " regnes ikke med");
            return;
        }
        Sats tellende = g.satser().tellendeAvTre;
        if (tellende != null && post.utbetalinger() == TRE_UTBETALINGER && Ytelser.fjortendagers(post)) {
            treUtbetalinger(post, faktum, g.bruk().brukt(tellende));
        } else {
            perMaaned = perMaaned.add(post.beloep().verdi());
            ledd.add(faktum);
        }
    }

    private void treUtbetalinger(Inntekt post, Faktum faktum, Sats tellende) {
        BigDecimal aar = post.beloep().verdi().multiply(TREDEL_AV_AARET).multiply(tellende.verdi());
        perAar = perAar.add(aar);
        ledd.add(new Steg(
                "treUtbetalinger",
                faktum.navn() + ", måned med tre utbetalinger",
                Formel.av("{} av 3 utbetalinger regnes med", tellende.verdi()),
                Hjemler.P5,
                Tall.tolvdel(aar),
                Enhet.KRONER_PER_MAANED,
                List.of(faktum, tellende)));
    }

    private Faktum faktum(Inntekt post, int nummer) {
        return new Faktum(
                "inntektspost",
                Postnavn.av(post),
                post.beloep().verdi(),
                Enhet.KRONER_PER_MAANED,
                post.utbetaler(),
                g.kilder().post(m.nummer(), nummer, post));
    }

    private void utenfor(Faktum faktum, String grunn) {
        // The reason is the case worker's own words and must not be read as a pattern.
        ledd.add(new Steg(
                "utenfor.inntektspost",
                faktum.navn() + " regnes ikke med",
                new Formel(grunn, List.of()),
                Hjemler.P5,
                BigDecimal.ZERO,
                Enhet.KRONER_PER_MAANED,
                List.of(faktum)));
    }

    private void kapital(Aarsbeloep a) {
        if (a.kapitalinntekt().erNull() && !oppgitt("kapitalinntekt")) {
            return;
        }
        Sats fribeloep = g.bruk().brukt(g.satser().kapitalfribeloep);
        BigDecimal aar = a.kapitalinntekt().verdi().subtract(fribeloep.verdi()).max(BigDecimal.ZERO);
        tolvdel(
                "kapitalinntekt",
                "Kapitalinntekt per måned",
                Formel.av("Kapitalinntekt over fribeløpet {}, delt på 12", fribeloep.verdi()),
                aar,
                List.of(aarsfaktum("kapitalinntekt", "Kapitalinntekt per år", a.kapitalinntekt()), fribeloep));
    }

    private void aarlig(String felt, String navn, Kroner beloep) {
        if (beloep.erNull() && !oppgitt(felt)) {
            return;
        }
        tolvdel(
                felt,
                navn + " per måned",
                beloep.erNegativ()
                        ? Formel.av("Underskudd trekkes ikke fra annen inntekt")
                        : Formel.av("Årsbeløpet delt på 12"),
                beloep.verdi().max(BigDecimal.ZERO),
                List.of(aarsfaktum(felt, navn + " per år", beloep)));
    }

    private void tolvdel(String id, String navn, Formel formel, BigDecimal aar, List<Spor> grunnlag) {
        perAar = perAar.add(aar);
        ledd.add(new Steg(
                id + "PerMaaned", navn, formel, Hjemler.P5, Tall.tolvdel(aar), Enhet.KRONER_PER_MAANED, grunnlag));
    }

    private Faktum aarsfaktum(String felt, String navn, Kroner beloep) {
        return new Faktum(
                felt,
                navn,
                beloep.verdi(),
                Enhet.KRONER_PER_AAR,
                null,
                g.kilder().personfelt(m.nummer(), "aarsbeloep." + felt));
    }

    private void leieinntekt(Kroner beloep) {
        if (!beloep.erNull() || oppgitt("skattefriLeieinntektPerMaaned")) {
            perMaaned = perMaaned.add(beloep.verdi());
            ledd.add(new Faktum(
                    "skattefriLeieinntekt",
                    "Skattefri leieinntekt",
                    beloep.verdi(),
                    Enhet.KRONER_PER_MAANED,
                    null,
                    g.kilder().personfelt(m.nummer(), "aarsbeloep.skattefriLeieinntektPerMaaned")));
        }
    }

    private void overgangsfradrag(Kroner fradrag) {
        if (fradrag.erNull()) {
            return;
        }
        perMaaned = perMaaned.subtract(fradrag.verdi());
        ledd.add(new Steg(
                "overgangsfradrag",
                "Fradrag for ufør med bostøtte i desember 2014",
                Formel.av("Trekkes fra inntekten"),
                Hjemler.P8,
                fradrag.verdi().negate(),
                Enhet.KRONER_PER_MAANED,
                List.of(new Faktum(
                        "overgangsfradragPerMaaned",
                        "Fradrag i siste vedtak",
                        fradrag.verdi(),
                        Enhet.KRONER_PER_MAANED,
                        null,
                        g.kilder().personfelt(m.nummer(), "overgangsfradragPerMaaned")))));
    }

    private boolean oppgitt(String felt) {
        return g.kilder().harPersonfelt(m.nummer(), "aarsbeloep." + felt);
    }
}
