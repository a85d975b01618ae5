package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Maanedsperiode;
import java.util.ArrayList;
import java.util.List;

/** Nav's or a pension fund's settlement of a benefit for an earlier year; which year is not in the data. */
final class Etteroppgjoer implements Detektor {
    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<Inntektspost> oppgjoer = person.tellende(periode).stream()
                .filter(Engangstyper::etteroppgjoer)
                .toList();
        List<Funn> funn = new ArrayList<>();
        Utbetalingskilde.fordel(oppgjoer)
                .forEach((kilde, poster) -> Persongrunnlag.perMaaned(poster)
                        .forEach((maaned, egne) -> funn.add(Funn.iMaanedene(
                                Funnart.ETTEROPPGJOER,
                                person,
                                List.of(maaned),
                                egne,
                                Persongrunnlag.sum(egne),
                                Spoersmaal.HVILKET_AAR,
                                new Detalj.Kilde(kilde)))));
        return funn;
    }
}
