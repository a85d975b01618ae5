package bospor.casework.utkast;

import bospor.casework.AapenSak;
import bospor.casework.Personoppslag;
import bospor.casework.utkast.Maanedspost.Rolle;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.insight.Treutbetalinger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The posts of one month for one adult of a case, in the order they came. What was paid in the month counts, whenever it
 * was earned (kontantprinsippet, forskrift om bustøtte § 5).
 */
public final class Maanedsposter {
    private Maanedsposter() {}

    /** The posts; empty when nothing was reported or nothing came. Posts without a month are in every month's list. */
    public static List<Maanedspost> av(AapenSak sak, int person, YearMonth maaned) {
        Personoppslag oppslag = sak.oppslag().personer().get(person);
        Inntektsopplysninger inntekt = oppslag.inntekt().innholdEllerNull();
        if (inntekt == null) {
            return List.of();
        }
        Map<Inntektspost, Integer> sett = new HashMap<>();
        List<Maanedspost> liste = new ArrayList<>();
        for (Inntektspost post : inntekt.poster()) {
            if (post.maaned() != null && !post.maaned().equals(maaned)) {
                continue;
            }
            int forekomst = sett.merge(post, 1, Integer::sum) - 1;
            liste.add(new Maanedspost(
                    new Postnoekkel(person, post, forekomst),
                    rolle(post),
                    Treutbetalinger.likner(inntekt.poster(), post)));
        }
        return liste;
    }

    private static Rolle rolle(Inntektspost post) {
        if (post.beloep() == null || post.maaned() == null) {
            return Rolle.UFULLSTENDIG;
        }
        if (post.tellerISum()) {
            return Rolle.REGNES_MED;
        }
        return "naturalytelse".equals(post.fordel()) ? Rolle.NATURALYTELSE : Rolle.UTGIFTSGODTGJOERELSE;
    }
}
