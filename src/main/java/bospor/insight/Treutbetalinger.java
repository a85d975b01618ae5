package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a month that looks like three payments of a benefit that is paid every 14 days.
 *
 * <p>The answer has month sums, not payment dates, so this is an inference from one and a half times a neighbouring month;
 * the case worker confirms or leaves it. Other benefits never trigger it, and back-pay with a stated period is left out of
 * the sums. A month beside one that is not complete yet is not judged by it.
 */
public final class Treutbetalinger implements Detektor {
    /** One and a half, less half a per cent: amounts per payment are rounded to whole kroner. */
    private static final BigDecimal NEDRE = new BigDecimal("1.4925");
    /** One and a half and half a per cent more. */
    private static final BigDecimal OEVRE = new BigDecimal("1.5075");

    Treutbetalinger() {}

    /** Whether the benefit is paid every 14 days: AAP and dagpenger. */
    public static boolean erFjortendagersytelse(Inntektspost post) {
        return post.gruppe().equals("ytelseFraOffentlige")
                && (post.kode().equals("arbeidsavklaringspenger") || post.kode().startsWith("dagpenger"));
    }

    /**
     * The neighbouring month that the month of the post is one and a half of, or null.
     *
     * @param alle all posts of the person
     */
    public static @Nullable YearMonth likner(List<Inntektspost> alle, Inntektspost post) {
        YearMonth maaned = post.maaned();
        if (maaned == null || !erFjortendagersytelse(post) || Engangstyper.etterbetaling(post)) {
            return null;
        }
        Kroner sum = sum(alle, post, maaned);
        for (YearMonth nabo : List.of(maaned.minusMonths(1), maaned.plusMonths(1))) {
            if (erHalvannenGang(sum, sum(alle, post, nabo))) {
                return nabo;
            }
        }
        return null;
    }

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Inntektspost> komplette = person.tellende(periode).stream()
                .filter(p -> p.maaned() != null && !p.maaned().isAfter(person.komplettTilOgMed()))
                .filter(p -> erFjortendagersytelse(p) && !Engangstyper.etterbetaling(p))
                .toList();
        List<Funn> funn = new ArrayList<>();
        Utbetalingskilde.fordel(komplette)
                .forEach((kilde, poster) -> Persongrunnlag.perMaaned(poster).forEach((maaned, egne) -> {
                    YearMonth nabo = likner(komplette, egne.getFirst());
                    if (nabo != null) {
                        funn.add(Funn.iMaanedene(
                                Funnart.TRE_UTBETALINGER,
                                person,
                                List.of(maaned),
                                egne,
                                Persongrunnlag.sum(egne),
                                Spoersmaal.BEKREFT_TRE_UTBETALINGER,
                                new Detalj.Likner(kilde, nabo)));
                    }
                }));
        return funn;
    }

    private static boolean erHalvannenGang(Kroner sum, Kroner nabo) {
        return nabo.erPositiv() && sum.compareTo(nabo.ganger(NEDRE)) >= 0 && sum.compareTo(nabo.ganger(OEVRE)) <= 0;
    }

    /** What the same source paid of the benefit in the month, kroner. */
    private static Kroner sum(List<Inntektspost> alle, Inntektspost post, YearMonth maaned) {
        Utbetalingskilde kilde = Utbetalingskilde.av(post);
        return Persongrunnlag.sum(alle.stream()
                .filter(p -> maaned.equals(p.maaned())
                        && p.tellerISum()
                        && !Engangstyper.etterbetaling(p)
                        && Utbetalingskilde.av(p).equals(kilde))
                .toList());
    }
}
