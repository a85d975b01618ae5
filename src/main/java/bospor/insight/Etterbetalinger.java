package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.util.List;
import java.util.Objects;

/**
 * Amounts whose payer has stated the period they were earned in. They count in the month they were paid
 * (kontantprinsippet); from Nav it is asked whether another body has taken its refusjon of them.
 */
final class Etterbetalinger implements Detektor {
    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        return person.tellende(periode).stream()
                .filter(Engangstyper::etterbetaling)
                .map(p -> funn(person, p))
                .toList();
    }

    private static Funn funn(Persongrunnlag person, Inntektspost post) {
        Utbetalingskilde kilde = Utbetalingskilde.av(post);
        return Funn.iMaanedene(
                Funnart.ETTERBETALING,
                person,
                List.of(Objects.requireNonNull(post.maaned())),
                List.of(post),
                post.beloep() == null ? Kroner.ZERO : post.beloep(),
                kilde.erLoenn() ? Spoersmaal.HVILKE_MAANEDER : Spoersmaal.ER_NOE_REFUNDERT,
                new Detalj.Gjelder(kilde, post.etterbetalingFra(), post.etterbetalingTil()));
    }
}
