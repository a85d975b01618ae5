package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Maanedsperiode;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Complete months for which nothing at all was reported for the person, as one finding. That is not proof of no income:
 * income from one's own business, from abroad and from capital is never reported month by month. Months in which a
 * regular source paused are left to that finding, which says more.
 */
final class Rapporthull implements Detektor {
    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        Set<YearMonth> omtalt = new HashSet<>();
        for (Inntektspost post : person.poster()) {
            if (post.maaned() != null) {
                omtalt.add(post.maaned());
            }
        }
        new Kildeforloep()
                .finn(person, periode).stream()
                        .filter(f -> f.art() == Funnart.KILDE_PAUSE)
                        .forEach(f -> omtalt.addAll(f.maaneder()));
        List<YearMonth> uten = person.kompletteMaaneder(periode).stream()
                .filter(m -> !omtalt.contains(m))
                .toList();
        return uten.isEmpty()
                ? List.of()
                : List.of(Funn.iMaanedene(
                        Funnart.UTEN_RAPPORT,
                        person,
                        uten,
                        List.of(),
                        null,
                        Spoersmaal.HVORFOR_INGEN_RAPPORT,
                        new Detalj.Ingen()));
    }
}
