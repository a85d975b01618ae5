package bospor.insight;

import bospor.domain.Inntektspost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A payer and what it pays: all wages from one employer are one source, every benefit and pension is one of its own.
 *
 * @param utbetaler number of the reporting entity, null when it was left out
 * @param gruppe the income group
 * @param kode the type code; empty for wages, which are one source whatever the parts are called
 */
public record Utbetalingskilde(@Nullable String utbetaler, String gruppe, String kode)
        implements Comparable<Utbetalingskilde> {
    private static final String LOENN = "loennsinntekt";

    private static final Comparator<Utbetalingskilde> ORDEN = Comparator.comparing(
                    (Utbetalingskilde k) -> k.utbetaler() == null ? "" : k.utbetaler())
            .thenComparing(Utbetalingskilde::gruppe)
            .thenComparing(Utbetalingskilde::kode);

    /** The source the post belongs to. */
    static Utbetalingskilde av(Inntektspost post) {
        return new Utbetalingskilde(
                post.opplysningspliktig(), post.gruppe(), post.gruppe().equals(LOENN) ? "" : post.kode());
    }

    /** Whether these are wages. */
    public boolean erLoenn() {
        return gruppe.equals(LOENN);
    }

    /** The posts by source, in a fixed order. */
    static Map<Utbetalingskilde, List<Inntektspost>> fordel(List<Inntektspost> poster) {
        Map<Utbetalingskilde, List<Inntektspost>> ut = new TreeMap<>();
        poster.forEach(p -> ut.computeIfAbsent(av(p), _ -> new ArrayList<>()).add(p));
        return ut;
    }

    @Override
    public int compareTo(Utbetalingskilde annen) {
        return ORDEN.compare(this, annen);
    }
}
