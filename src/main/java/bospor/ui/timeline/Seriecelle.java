package bospor.ui.timeline;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import java.util.List;

/**
 * What one source reported for one month.
 *
 * @param over the positive amounts together, kroner
 * @param under the negative amounts together, kroner, zero or less
 */
record Seriecelle(List<Inntektspost> poster, Kroner over, Kroner under) {
    /** Adds the posts up, those above and those below zero each on their own. */
    static Seriecelle av(List<Inntektspost> poster) {
        Kroner over = Kroner.ZERO;
        Kroner under = Kroner.ZERO;
        for (Inntektspost post : poster) {
            Kroner beloep = post.beloep();
            if (beloep == null) {
                continue;
            }
            if (beloep.erNegativ()) {
                under = under.pluss(beloep);
            } else {
                over = over.pluss(beloep);
            }
        }
        return new Seriecelle(List.copyOf(poster), over, under);
    }

    /** The posts as one amount, above or below zero; of the posts themselves only those without an amount are kept. */
    static Seriecelle sum(List<Inntektspost> poster) {
        Kroner sum = av(poster).sum();
        return new Seriecelle(
                poster.stream().filter(p -> p.beloep() == null).toList(),
                sum.erNegativ() ? Kroner.ZERO : sum,
                sum.erNegativ() ? sum : Kroner.ZERO);
    }

    /** Kroner of the month, corrections deducted. */
    Kroner sum() {
        return over.pluss(under);
    }

    /** Whether a post came without an amount, so that the sum may be too low. */
    boolean manglerBeloep() {
        return poster.stream().anyMatch(p -> p.beloep() == null);
    }
}
