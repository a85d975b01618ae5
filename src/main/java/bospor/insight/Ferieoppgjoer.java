package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Maanedsperiode;
import java.util.ArrayList;
import java.util.List;

/**
 * Holiday pay and the wages deducted for the holiday, payer by payer and month by month. The amount is what is left when
 * the deduction is taken from the holiday pay; a negative post is part of this settlement and no error.
 */
final class Ferieoppgjoer implements Detektor {
    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Inntektspost> ferie =
                person.tellende(periode).stream().filter(Engangstyper::ferie).toList();
        List<Funn> funn = new ArrayList<>();
        Utbetalingskilde.fordel(ferie)
                .forEach((kilde, poster) -> Persongrunnlag.perMaaned(poster)
                        .forEach((maaned, egne) -> funn.add(Funn.iMaanedene(
                                Funnart.FERIEOPPGJOER,
                                person,
                                List.of(maaned),
                                egne,
                                Persongrunnlag.sum(egne),
                                null,
                                new Detalj.Kilde(kilde)))));
        return funn;
    }
}
