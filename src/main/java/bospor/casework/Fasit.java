package bospor.casework;

import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.Map;

/**
 * What a practice household tells about itself, and the right answers when that is taken into account.
 *
 * @param opplyst what must be typed beside what the registers know, by the language tag of the sentence; empty for nothing
 * @param beloep the right state bostøtte in kroner per month, zero for avslag, for the months that have an answer
 */
public record Fasit(Map<String, String> opplyst, Map<YearMonth, Kroner> beloep) {
    /** No answers. */
    public static final Fasit INGEN = new Fasit(Map.of(), Map.of());

    /** Keeps its own copies of the maps. */
    public Fasit {
        opplyst = Map.copyOf(opplyst);
        beloep = Map.copyOf(beloep);
    }
}
