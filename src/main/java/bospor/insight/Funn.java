package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Skattepost;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something worth looking at, with what it rests on. It changes no amount; the case worker decides.
 *
 * @param person the adult's place in the look-up, null when it is about the household
 * @param maaneder the months it is about, oldest first
 * @param poster the reported posts it rests on
 * @param rader the rows of the settlement it rests on
 * @param beloep kroner it is about (a month, or a year for what comes from the settlement), null where there is none
 * @param spoersmaal what it proposes to ask or decide, null when it is only good to know
 */
public record Funn(
        Funnart art,
        @Nullable Integer person,
        List<YearMonth> maaneder,
        List<Inntektspost> poster,
        List<Skattepost> rader,
        @Nullable Kroner beloep,
        @Nullable Spoersmaal spoersmaal,
        Detalj detalj) {
    /** Keeps its own copies of the lists. */
    public Funn {
        maaneder = List.copyOf(maaneder);
        poster = List.copyOf(poster);
        rader = List.copyOf(rader);
    }

    /** A finding in the reported months. */
    static Funn iMaanedene(
            Funnart art,
            Persongrunnlag person,
            List<YearMonth> maaneder,
            List<Inntektspost> poster,
            @Nullable Kroner beloep,
            @Nullable Spoersmaal spoersmaal,
            Detalj detalj) {
        return new Funn(art, person.nummer(), maaneder, poster, List.of(), beloep, spoersmaal, detalj);
    }

    /** How much it asks of the case worker. */
    public Funnart.Vekt vekt() {
        return detalj instanceof Detalj.Avstemt(var a) && a.utfall() != Detalj.Utfall.UFORKLART
                ? Funnart.Vekt.STEMMER
                : art.vekt();
    }

    /** The source it is about, when it is about one. */
    public Optional<Utbetalingskilde> kilde() {
        return switch (detalj) {
            case Detalj.Kilde(var k) -> Optional.of(k);
            case Detalj.Likner(var k, var _) -> Optional.of(k);
            case Detalj.Gjelder(var k, var _, var _) -> Optional.of(k);
            default -> Optional.empty();
        };
    }
}
