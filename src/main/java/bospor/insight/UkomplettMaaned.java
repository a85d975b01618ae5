package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Maanedsperiode;
import java.time.YearMonth;
import java.util.List;

/** Months whose a-meldinger cannot be relied on as complete yet, for the household as one finding. */
final class UkomplettMaaned {
    private UkomplettMaaned() {}

    static List<Funn> finn(Husstandsgrunnlag husstand) {
        Maanedsperiode periode = husstand.periode();
        YearMonth komplett = husstand.personer().stream()
                .map(Persongrunnlag::komplettTilOgMed)
                .min(YearMonth::compareTo)
                .orElse(periode.til());
        List<YearMonth> maaneder =
                periode.maaneder().stream().filter(m -> m.isAfter(komplett)).toList();
        if (maaneder.isEmpty()) {
            return List.of();
        }
        List<Inntektspost> poster = husstand.personer().stream()
                .flatMap(p -> p.tellende(periode).stream())
                .filter(p -> maaneder.contains(p.maaned()))
                .toList();
        return List.of(
                new Funn(Funnart.UKOMPLETT_MAANED, null, maaneder, poster, List.of(), null, null, new Detalj.Ingen()));
    }
}
