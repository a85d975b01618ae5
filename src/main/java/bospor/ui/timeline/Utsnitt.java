package bospor.ui.timeline;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of the household's months that is shown now.
 *
 * @param maaneder the months that fit, oldest first
 * @param skjulte ids of the sources that the case worker has hidden
 */
record Utsnitt(Tidslinje tidslinje, List<YearMonth> maaneder, Set<String> skjulte) {
    /** The sources that are drawn, from the axis and outwards. */
    List<Inntektsserie> synlige() {
        return tidslinje.serier().stream()
                .filter(s -> s.teller() && !skjulte.contains(s.id()))
                .toList();
    }

    /** Kroner of what is shown of the month, or null when the household must not be summed. */
    @Nullable
    Kroner sum(YearMonth maaned) {
        return tidslinje.sum(maaned, skjulte);
    }
}
