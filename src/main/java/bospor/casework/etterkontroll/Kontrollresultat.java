package bospor.casework.etterkontroll;

import bospor.domain.Kroner;
import bospor.trace.Endring;
import bospor.trace.Grunn;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import bospor.trace.Steg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a control and its whole explanation.
 *
 * @param sum all differences together, kroner: positive when too little was paid; null when it cannot be controlled
 * @param beloep what is paid (positive) or reclaimed (negative), zero within the thresholds; null when it cannot be controlled
 * @param grunner why it cannot be controlled, or why the sum stays where it is
 * @param forutsetninger what the rules leave open and the program assumes, in plain Norwegian
 * @param terminer each termin in order; empty when the household cannot be controlled
 * @param unntak the case worker's exceptions
 * @param satser the thresholds
 * @param spor the explanation; its value is the amount
 */
public record Kontrollresultat(
        Kontrollart art,
        int aar,
        Kontrollutfall utfall,
        @Nullable Kroner sum,
        @Nullable Kroner beloep,
        List<Grunn> grunner,
        List<String> forutsetninger,
        List<Terminkontroll> terminer,
        List<Unntak> unntak,
        Regelsett regelsett,
        List<Sats> satser,
        Steg spor) {
    /** Keeps its own copies of the lists. */
    public Kontrollresultat {
        grunner = List.copyOf(grunner);
        forutsetninger = List.copyOf(forutsetninger);
        terminer = List.copyOf(terminer);
        unntak = List.copyOf(unntak);
        satser = List.copyOf(satser);
    }

    /** The causes of the whole year: those of the terminer with the same words added up; together the sum. */
    public List<Endring.Aarsak> aarsaker() {
        record Slag(Endring.Art art, String tekst) {}
        Map<Slag, Endring.Aarsak> samlet = new LinkedHashMap<>();
        for (Terminkontroll t : terminer) {
            for (Endring.Aarsak a : t.aarsaker()) {
                samlet.merge(
                        new Slag(a.art(), a.tekst()),
                        new Endring.Aarsak(a.art(), a.tekst(), null, a.bostoette(), a.inntektsgrunnlag()),
                        Kontrollresultat::sammen);
            }
        }
        return new ArrayList<>(samlet.values());
    }

    private static Endring.Aarsak sammen(Endring.Aarsak en, Endring.Aarsak to) {
        return new Endring.Aarsak(
                en.art(),
                en.tekst(),
                null,
                en.bostoette().pluss(to.bostoette()),
                en.inntektsgrunnlag().pluss(to.inntektsgrunnlag()));
    }
}
