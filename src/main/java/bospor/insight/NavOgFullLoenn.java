package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Months in which Nav paid the person for sickness, birth or care while an employer paid as much as it usually does. The
 * employer may have gone on paying and be the one whom Nav pays back; then the same days must not be counted twice.
 *
 * <p>What Nav pays to an employer is not reported for the person, so this is a question and no more.
 */
final class NavOgFullLoenn implements Detektor {
    /** Wages of at least nine tenths of the usual month are full wages; supplements vary. */
    private static final int FULL_TIDEL = 9;

    /** Fewer other months than this say nothing of what is usual. */
    private static final int FAERREST_VANLIGE = 3;

    private static final Set<String> YTELSER = Set.of(
            "sykepenger", "foreldrepenger", "svangerskapspenger", "pleiepenger", "omsorgspenger", "opplaeringspenger");

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Inntektspost> poster = person.tellende(periode).stream()
                .filter(p -> !Engangstyper.er(p))
                .toList();
        Map<YearMonth, List<Inntektspost>> fraNav = Persongrunnlag.perMaaned(poster.stream()
                .filter(p -> p.gruppe().equals("ytelseFraOffentlige") && YTELSER.contains(p.kode()))
                .toList());
        List<Funn> funn = new ArrayList<>();
        if (fraNav.isEmpty()) {
            return funn;
        }
        Utbetalingskilde.fordel(poster).forEach((kilde, egne) -> {
            if (kilde.erLoenn()) {
                sjekk(person, kilde, Persongrunnlag.perMaaned(egne), fraNav, funn);
            }
        });
        return funn;
    }

    private static void sjekk(
            Persongrunnlag person,
            Utbetalingskilde kilde,
            Map<YearMonth, List<Inntektspost>> loenn,
            Map<YearMonth, List<Inntektspost>> fraNav,
            List<Funn> funn) {
        List<Kroner> vanlige = loenn.entrySet().stream()
                .filter(e -> !fraNav.containsKey(e.getKey()))
                .map(e -> Persongrunnlag.sum(e.getValue()))
                .sorted()
                .toList();
        if (vanlige.size() < FAERREST_VANLIGE) {
            return;
        }
        Kroner vanlig = vanlige.get(vanlige.size() / 2);
        List<YearMonth> maaneder = new ArrayList<>();
        List<Inntektspost> poster = new ArrayList<>();
        loenn.forEach((maaned, egne) -> {
            if (fraNav.containsKey(maaned)
                    && Persongrunnlag.sum(egne).ganger(10).compareTo(vanlig.ganger(FULL_TIDEL)) >= 0) {
                maaneder.add(maaned);
                poster.addAll(egne);
                poster.addAll(Objects.requireNonNull(fraNav.get(maaned)));
            }
        });
        if (!maaneder.isEmpty()) {
            funn.add(Funn.iMaanedene(
                    Funnart.NAV_OG_FULL_LOENN,
                    person,
                    maaneder,
                    poster,
                    null,
                    Spoersmaal.HVEM_FAAR_REFUSJON,
                    new Detalj.Kilde(kilde)));
        }
    }
}
