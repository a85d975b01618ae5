package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.util.ArrayList;
import java.util.List;

/** A payer's month that comes to less than nothing: a correction of something that was reported before. */
final class NegativMaaned implements Detektor {
    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Funn> funn = new ArrayList<>();
        Utbetalingskilde.fordel(person.tellende(periode))
                .forEach((kilde, poster) -> Persongrunnlag.perMaaned(poster).forEach((maaned, egne) -> {
                    Kroner sum = Persongrunnlag.sum(egne);
                    if (sum.erNegativ()) {
                        funn.add(negativ(person, kilde, egne, sum));
                    }
                }));
        return funn;
    }

    private static Funn negativ(Persongrunnlag person, Utbetalingskilde kilde, List<Inntektspost> egne, Kroner sum) {
        return Funn.iMaanedene(
                Funnart.NEGATIV_MAANED,
                person,
                List.copyOf(Persongrunnlag.perMaaned(egne).keySet()),
                egne,
                sum,
                Spoersmaal.HVA_ER_RETTET,
                new Detalj.Kilde(kilde));
    }
}
