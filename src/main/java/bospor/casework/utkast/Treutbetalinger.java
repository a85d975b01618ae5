package bospor.casework.utkast;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a month that looks like three payments of a benefit that is paid every 14 days.
 *
 * <p>The answer has month sums, not payment dates, so this is an inference from one and a half times a neighbouring month
 * (within half a per cent); the case worker confirms or leaves it. Other benefits never trigger it.
 */
final class Treutbetalinger {
    private static final BigDecimal NEDRE = new BigDecimal("1.4925");
    private static final BigDecimal OEVRE = new BigDecimal("1.5075");

    private Treutbetalinger() {}

    /** Whether the benefit is paid every 14 days: AAP and dagpenger. */
    static boolean erFjortendagersytelse(Inntektspost post) {
        return post.gruppe().equals("ytelseFraOffentlige")
                && (post.kode().equals("arbeidsavklaringspenger") || post.kode().startsWith("dagpenger"));
    }

    /** The neighbouring month that the month of the post is one and a half of, or null. */
    static @Nullable YearMonth likner(List<Inntektspost> alle, Inntektspost post) {
        YearMonth maaned = post.maaned();
        if (maaned == null || !erFjortendagersytelse(post)) {
            return null;
        }
        Kroner sum = sum(alle, post.kode(), maaned);
        for (YearMonth nabo : List.of(maaned.minusMonths(1), maaned.plusMonths(1))) {
            if (erHalvannenGang(sum, sum(alle, post.kode(), nabo))) {
                return nabo;
            }
        }
        return null;
    }

    private static boolean erHalvannenGang(Kroner sum, Kroner nabo) {
        return nabo.erPositiv() && sum.compareTo(nabo.ganger(NEDRE)) >= 0 && sum.compareTo(nabo.ganger(OEVRE)) <= 0;
    }

    private static Kroner sum(List<Inntektspost> alle, String kode, YearMonth maaned) {
        return alle.stream()
                .filter(p -> maaned.equals(p.maaned()) && p.kode().equals(kode) && p.tellerISum())
                .map(Inntektspost::beloep)
                .filter(Objects::nonNull)
                .reduce(Kroner.ZERO, Kroner::pluss);
    }
}
