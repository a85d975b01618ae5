package bospor.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the a-ordning had on one person for the months asked for.
 *
 * @param komplettTilOgMed the last month that can be relied on as complete (the 10th of the following month has come)
 * @param skjermet whether something was held back because of address protection though there are posts
 */
public record Inntektsopplysninger(
        YearMonth komplettTilOgMed,
        boolean skjermet,
        List<Inntektspost> poster,
        List<Trekk> forskuddstrekk,
        List<Trekk> fradrag) {

    /** Keeps its own copies of the lists. */
    public Inntektsopplysninger {
        poster = List.copyOf(poster);
        forskuddstrekk = List.copyOf(forskuddstrekk);
        fradrag = List.copyOf(fradrag);
    }

    /**
     * The last month that is complete on the given day. A-meldinger are due the 5th and mostly complete the 10th of the
     * following month; Skatteetaten advises against deciding on a month before that.
     */
    public static YearMonth komplettTilOgMed(LocalDate dag) {
        return YearMonth.from(dag).minusMonths(dag.getDayOfMonth() >= 10 ? 1 : 2);
    }

    /** Kroner per month that has an amount, oldest month first: cash posts and posts of unknown kind. */
    public Map<YearMonth, Kroner> summer() {
        Map<YearMonth, Kroner> summer = new TreeMap<>();
        for (Inntektspost post : poster) {
            if (post.maaned() != null && post.beloep() != null && post.tellerISum()) {
                summer.merge(post.maaned(), post.beloep(), Kroner::pluss);
            }
        }
        return summer;
    }
}
