package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Maanedsperiode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Months in which more than one payer reported cash for the person, as one finding. Sub-units of one payer are one payer.
 * Posts that do not say who paid are left out: nobody can tell whether it is another one.
 */
final class FlereUtbetalere implements Detektor {
    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Inntektspost> medUtbetaler = person.tellende(periode).stream()
                .filter(p -> p.opplysningspliktig() != null)
                .toList();
        List<YearMonth> maaneder = new ArrayList<>();
        List<Inntektspost> poster = new ArrayList<>();
        Persongrunnlag.perMaaned(medUtbetaler).forEach((maaned, egne) -> {
            if (egne.stream().map(Inntektspost::opplysningspliktig).distinct().count() > 1) {
                maaneder.add(maaned);
                poster.addAll(egne);
            }
        });
        return maaneder.isEmpty()
                ? List.of()
                : List.of(Funn.iMaanedene(
                        Funnart.FLERE_UTBETALERE, person, maaneder, poster, null, null, new Detalj.Ingen()));
    }
}
