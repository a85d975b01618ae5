package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A benefit or pension that got a new rate with back-pay: the month before has the old rate, the month after the new one,
 * and the month between them has the new rate and a whole number of times the difference.
 *
 * <p>The period is not in the data; it is inferred from the amounts, to the krone, and asked about. Benefits paid every
 * 14 days are left out: their months differ for another reason.
 */
final class Reguleringer implements Detektor {
    /** More months of back-pay than a year are no new rate: rates are regulated once a year. */
    private static final int FLEST_MAANEDER = 12;

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Inntektspost> loepende = person.tellende(periode).stream()
                .filter(p ->
                        p.gruppe().equals("ytelseFraOffentlige") || p.gruppe().equals("pensjonEllerTrygd"))
                .filter(p -> !Engangstyper.er(p) && !Treutbetalinger.erFjortendagersytelse(p))
                .filter(p -> !Objects.requireNonNull(p.maaned()).isAfter(person.komplettTilOgMed()))
                .toList();
        List<Funn> funn = new ArrayList<>();
        Utbetalingskilde.fordel(loepende).forEach((kilde, poster) -> {
            Map<YearMonth, List<Inntektspost>> maaneder = Persongrunnlag.perMaaned(poster);
            maaneder.keySet().forEach(m -> sjekk(person, kilde, maaneder, m, funn));
        });
        return funn;
    }

    /** A rate is the same from month to month: what goes up and down by itself has none to be regulated. */
    private static boolean fast(Map<YearMonth, List<Inntektspost>> maaneder, YearMonth maaned) {
        List<Inntektspost> foerFoer = maaneder.get(maaned.minusMonths(2));
        List<Inntektspost> etterEtter = maaneder.get(maaned.plusMonths(2));
        return (foerFoer != null || etterEtter != null)
                && (foerFoer == null || like(foerFoer, maaneder.get(maaned.minusMonths(1))))
                && (etterEtter == null || like(etterEtter, maaneder.get(maaned.plusMonths(1))));
    }

    private static boolean like(List<Inntektspost> ene, @Nullable List<Inntektspost> andre) {
        return andre != null && Persongrunnlag.sum(ene).equals(Persongrunnlag.sum(andre));
    }

    private static void sjekk(
            Persongrunnlag person,
            Utbetalingskilde kilde,
            Map<YearMonth, List<Inntektspost>> maaneder,
            YearMonth maaned,
            List<Funn> funn) {
        List<Inntektspost> foer = maaneder.get(maaned.minusMonths(1));
        List<Inntektspost> egne = maaneder.get(maaned);
        List<Inntektspost> etter = maaneder.get(maaned.plusMonths(1));
        if (foer == null || egne == null || etter == null || !fast(maaneder, maaned)) {
            return;
        }
        Kroner nySats = Persongrunnlag.sum(etter);
        Kroner oekning = nySats.minus(Persongrunnlag.sum(foer));
        Kroner etterbetalt = Persongrunnlag.sum(egne).minus(nySats);
        if (!oekning.erPositiv() || !etterbetalt.erPositiv()) {
            return;
        }
        BigDecimal[] deler = etterbetalt.verdi().divideAndRemainder(oekning.verdi());
        if (deler[1].signum() != 0 || deler[0].compareTo(BigDecimal.valueOf(FLEST_MAANEDER)) > 0) {
            return;
        }
        funn.add(Funn.iMaanedene(
                Funnart.ETTERBETALING_UTLEDET,
                person,
                List.of(maaned),
                egne,
                etterbetalt,
                Spoersmaal.HVILKE_MAANEDER,
                new Detalj.Gjelder(
                        kilde,
                        maaned.minusMonths(deler[0].longValueExact()).atDay(1),
                        maaned.minusMonths(1).atEndOfMonth())));
    }
}
