package bospor.casework.tilsyn;

import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Regelverk;
import bospor.domain.Beregningsinndata;
import bospor.domain.Kroner;
import bospor.rules.Endringsforklaring;
import bospor.rules.Ordning;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Endring;
import bospor.trace.Endring.Aarsak;
import bospor.trace.Endring.Art;
import bospor.trace.Noekkeltall;
import bospor.trace.Regelsett;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a later note gives another amount than an earlier one: kroner for each cause, which add up exactly to the difference
 * between the amounts that stand in the notes.
 *
 * <p>The causes are found with this program's rules and rates of every month on the way. Where they give another amount than
 * a note says, because rates or rules were others when it was written, that is a cause of its own.
 */
public final class Notatsammenligning {
    private Notatsammenligning() {}

    /** The causes, or empty when the notes are of different schemes or one of them has no amount. */
    public static Optional<Endring> mellom(Notatdata foer, Notatdata etter, Regelverk regelverk) {
        if (!foer.inndata().ordning().equals(etter.inndata().ordning())
                || foer.resultat().beloepPerMaaned() == null
                || etter.resultat().beloepPerMaaned() == null) {
            return Optional.empty();
        }
        return Endringsforklaring.forklar(
                        new Naa(
                                regelverk,
                                etter.resultat().regelsett(),
                                etter.grunnlag().regelpakke()),
                        foer.inndata(),
                        etter.inndata())
                .map(e -> medNotatene(e, foer.resultat(), etter.resultat()));
    }

    /** The causes between a note and a calculation of today, or empty when there are none to be found. */
    public static Optional<Endring> mellom(Notatdata foer, Beregningsinndata naa, Regelverk regelverk) {
        if (!foer.inndata().ordning().equals(naa.ordning()) || foer.resultat().beloepPerMaaned() == null) {
            return Optional.empty();
        }
        Naa ordning = new Naa(
                regelverk,
                regelverk.regelsett(naa.ordning()).orElse(foer.resultat().regelsett()),
                regelverk.grunnlag(naa).regelpakke());
        return Endringsforklaring.forklar(ordning, foer.inndata(), naa)
                .map(e -> medNotatene(e, foer.resultat(), e.etter()));
    }

    private static Endring medNotatene(Endring e, Beregningsresultat foer, Beregningsresultat etter) {
        List<Aarsak> alle = new ArrayList<>();
        leggTil(alle, "Satser eller regler da det første notatet ble skrevet", foer, e.foer());
        alle.addAll(e.aarsaker());
        leggTil(alle, "Satser eller regler da det andre notatet ble skrevet", e.etter(), etter);
        return new Endring(foer, etter, alle);
    }

    private static void leggTil(List<Aarsak> alle, String tekst, Beregningsresultat fra, Beregningsresultat til) {
        Kroner bostoette = beloep(til).minus(beloep(fra));
        Kroner inntekt = inntekt(til).minus(inntekt(fra));
        if (!bostoette.erNull() || !inntekt.erNull()) {
            alle.add(new Aarsak(Art.VEDTAK, tekst, null, bostoette, inntekt));
        }
    }

    private static Kroner beloep(Beregningsresultat r) {
        Kroner beloep = r.beloepPerMaaned();
        return beloep == null ? Kroner.ZERO : beloep;
    }

    private static Kroner inntekt(Beregningsresultat r) {
        return Kroner.av(r.noekkeltall("inntektsgrunnlagPerMaaned")
                .map(Noekkeltall::verdi)
                .orElse(BigDecimal.ZERO));
    }

    /** The rules of this program with its own rates of whichever month is asked for, and one rule pack for all of them. */
    private record Naa(
            Regelverk regelverk,
            Regelsett regelsett,
            @Nullable String pakke) implements Ordning {
        @Override
        public Beregningssvar beregn(Beregningsinndata inndata) {
            Regelgrunnlag g = regelverk.grunnlag(inndata);
            return regelverk.beregn(
                    inndata, new Regelgrunnlag(g.satser(), g.mangler(), g.kommuner(), g.grupperegel(), pakke));
        }
    }
}
